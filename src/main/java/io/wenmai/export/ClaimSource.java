package io.wenmai.export;

/**
 * Where a claim stands.
 *
 * @param claim IRI of the claim
 * @param article IRI of the article
 * @param url address of the article; empty where it has none
 * @param publisher name of who published it
 * @param published when, with the offset of its time zone
 */
public record ClaimSource(
    String claim,
    String article,
    String headline,
    String url,
    String publisher,
    String published) {}
