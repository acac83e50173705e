/** Pages for people, and what is behind each IRI. */
@NullMarked
package io.wenmai.serve.page;

import org.jspecify.annotations.NullMarked;
