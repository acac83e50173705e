/** The commands; the only package that prints or asks the time. */
@NullMarked
package io.wenmai.cli;

import org.jspecify.annotations.NullMarked;
