/** The JSON API: its routes, their answers, and the description of both. */
@NullMarked
package io.wenmai.serve.api;

import org.jspecify.annotations.NullMarked;
