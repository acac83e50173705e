package io.wenmai.fact;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The article that makes a claim.
 *
 * @param id of the article in the graph
 * @param name of its input
 * @param url of its source, null where it names none
 * @param published local time in Asia/Shanghai
 * @param copyOf id of the first of the articles that are near-copies of one another: its own where
 *     it is first or has none
 */
public record Origin(
    String id,
    String name,
    @Nullable String url,
    String title,
    String publisher,
    LocalDateTime published,
    String copyOf) {}
