/** The SPARQL endpoint, and the guards and limits of whatever runs. */
@NullMarked
package io.wenmai.serve.query;

import org.jspecify.annotations.NullMarked;
