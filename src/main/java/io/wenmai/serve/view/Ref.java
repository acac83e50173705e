package io.wenmai.serve.view;

/**
 * Something else in the graph, by name.
 *
 * @param id the last part of its IRI
 */
public record Ref(String id, String iri, String label) {}
