/** What the graph says of one thing, or of many, as records for the API and for pages. */
@NullMarked
package io.wenmai.serve.view;

import org.jspecify.annotations.NullMarked;
