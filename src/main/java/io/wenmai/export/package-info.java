/** Entities, edges and claims as files that other tools open; knows no store. */
@NullMarked
package io.wenmai.export;

import org.jspecify.annotations.NullMarked;
