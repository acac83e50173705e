/**
 * Files to articles: front matter, markdown blocks and the plain text that all offsets refer to.
 */
@NullMarked
package io.wenmai.article;

import org.jspecify.annotations.NullMarked;
