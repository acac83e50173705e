/** Names and values joined: the mentions of each sentence, none overlapping. */
@NullMarked
package io.wenmai.mention.find;

import org.jspecify.annotations.NullMarked;
