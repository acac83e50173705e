/** Sentences to values: numbers, money, percentages, quantities, ranks, times, sessions, limits. */
@NullMarked
package io.wenmai.mention.value;

import org.jspecify.annotations.NullMarked;
