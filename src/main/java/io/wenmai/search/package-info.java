/** Words to the entities, headlines and sentences that hold them: a full-text index. */
@NullMarked
package io.wenmai.search;

import org.jspecify.annotations.NullMarked;
