/** Claims of many articles to facts and verdicts; pure functions. */
@NullMarked
package io.wenmai.fact;

import org.jspecify.annotations.NullMarked;
