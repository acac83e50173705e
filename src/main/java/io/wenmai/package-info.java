/**
 * Reads news articles into a knowledge graph of what they claim; the packages in the order in which
 * data flows through them.
 *
 * <ul>
 *   <li>{@code article}: files to articles with plain text and blocks
 *   <li>{@code text}: article to sentences and tokens
 *   <li>{@code lexicon}: entity files to names and entities
 *   <li>{@code mention}: sentence to names and values
 *   <li>{@code rule}: declarative patterns to matches
 *   <li>{@code claim}: matches and document context to claims
 *   <li>{@code fact}: claims of many articles to facts and verdicts
 *   <li>{@code graph}: claims and facts to quads
 *   <li>{@code store}: quads on disk, named queries, validation
 *   <li>{@code serve}: the endpoint
 *   <li>{@code cli}: the commands
 * </ul>
 */
@NullMarked
package io.wenmai;

import org.jspecify.annotations.NullMarked;
