package io.wenmai.fact;

import io.wenmai.claim.Claim;

/**
 * A claim in its place.
 *
 * @param id of the claim in the graph
 * @param origin the article that makes it
 */
public record Stated(String id, Claim claim, Origin origin) {}
