/**
 * The name finder: what the lexicon has, what patterns prove, and the forms that an article gives.
 */
@NullMarked
package io.wenmai.mention.name;

import org.jspecify.annotations.NullMarked;
