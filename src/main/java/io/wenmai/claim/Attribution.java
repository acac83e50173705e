package io.wenmai.claim;

import org.jspecify.annotations.Nullable;

/**
 * The source to which the sentence ascribes a claim.
 *
 * @param name as named: {@code Canalys}, {@code 知情人士}
 * @param entity the source as an entity, null for an unnamed one
 * @param relay the medium through which the source is cited (“据财联社援引…”), null where none is named
 */
public record Attribution(String name, Value.@Nullable Entity entity, @Nullable String relay) {}
