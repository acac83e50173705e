/** Articles to documents: sentences and words with spans into the article's text. */
@NullMarked
package io.wenmai.text;

import org.jspecify.annotations.NullMarked;
