/** Claims, facts and the lexicon to quads on a stream; opens nothing. */
@NullMarked
package io.wenmai.graph;

import org.jspecify.annotations.NullMarked;
