/** The embedded endpoint and its pages. */
@NullMarked
package io.wenmai.serve;

import org.jspecify.annotations.NullMarked;
