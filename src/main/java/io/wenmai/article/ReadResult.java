package io.wenmai.article;

/** What reading one input gives: an article, or the reason why there is none. */
public sealed interface ReadResult permits Article, Unreadable {}
