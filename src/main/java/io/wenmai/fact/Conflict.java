package io.wenmai.fact;

import org.jspecify.annotations.Nullable;

/**
 * Two facts that answer one question otherwise.
 *
 * @param one key of a fact, the lesser in order
 * @param other key of the other fact
 * @param reason for people
 * @param slip what somebody may have got wrong, null for nothing known
 */
public record Conflict(String one, String other, String reason, @Nullable Slip slip) {}
