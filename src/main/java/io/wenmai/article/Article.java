package io.wenmai.article;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One document: metadata and the plain text of its title and body.
 *
 * @param name the input's file name without extensions
 * @param url link to the source, null where the input names none
 * @param published local time in Asia/Shanghai
 * @param language BCP 47 tag as given, such as {@code zh-CN}
 * @param publisher the feed or outlet
 * @param text title and blocks, markdown marks removed, one block a line; every span of the program
 *     refers to it, in UTF-16 units
 * @param blocks in order, none overlapping; the first is the title
 */
public record Article(
    String name,
    @Nullable String url,
    String title,
    LocalDateTime published,
    String language,
    String publisher,
    List<String> tags,
    String text,
    List<Block> blocks)
    implements ReadResult {
  public Article {
    tags = List.copyOf(tags);
    blocks = List.copyOf(blocks);
  }
}
