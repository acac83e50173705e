package io.wenmai.article;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an input says about its article, in the terms of {@link Article}. */
record Head(
    String title,
    @Nullable String url,
    LocalDateTime published,
    String language,
    String publisher,
    List<String> tags) {}
