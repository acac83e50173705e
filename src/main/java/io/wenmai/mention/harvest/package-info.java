/** Mentions of many articles → entities that the lexicon lacks, with their evidence. */
@NullMarked
package io.wenmai.mention.harvest;

import org.jspecify.annotations.NullMarked;
