/**
 * Declarative patterns over text and mentions to matches; the claim table they are checked against.
 */
@NullMarked
package io.wenmai.rule;

import org.jspecify.annotations.NullMarked;
