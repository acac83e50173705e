package io.wenmai.serve.view;

import org.jspecify.annotations.Nullable;

/**
 * An article in few words.
 *
 * @param day on which it was published
 * @param url of its source; null where it has none
 */
public record ArticleRef(
    String id, String iri, String headline, String day, Ref publisher, @Nullable String url) {}
