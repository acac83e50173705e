/** Sentences to mentions: typed, non-overlapping names and normalised values. */
@NullMarked
package io.wenmai.mention;

import org.jspecify.annotations.NullMarked;
