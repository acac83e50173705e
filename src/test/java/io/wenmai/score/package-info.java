/** Scores claims against gold, as the claim table's own scorer does: a floor under the quality. */
@org.jspecify.annotations.NullMarked
package io.wenmai.score;
