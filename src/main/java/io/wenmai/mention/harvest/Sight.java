package io.wenmai.mention.harvest;

import io.wenmai.lexicon.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * One place where an article gives a name.
 *
 * @param form the name as it stands there, folded
 * @param proof what recognised it
 * @param code the listing code behind it, null where there is none
 */
record Sight(
    String article,
    String form,
    EntityKind kind,
    String proof,
    @Nullable String code,
    String sentence) {}
