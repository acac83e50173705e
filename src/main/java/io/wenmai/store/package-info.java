/** Quads on disk: transactions, named queries, validation, exports. */
@NullMarked
package io.wenmai.store;

import org.jspecify.annotations.NullMarked;
