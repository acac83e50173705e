/** Entity files to a lexicon: which names there are and which entities they may name. */
@NullMarked
package io.wenmai.lexicon;

import org.jspecify.annotations.NullMarked;
