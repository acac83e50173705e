package io.wenmai.article;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One markdown or text file, with front matter or without, to head and blocks. */
final class MarkdownReader {
  private final ArticleMaker maker;

  MarkdownReader(ArticleMaker maker) {
    this.maker = maker;
  }

  Article read(String name, String text, Defaults defaults) throws BadInput {
    FrontMatter front = FrontMatter.of(text);
    List<Draft> drafts = Markdown.blocks(front.body());
    return front.fields().isEmpty()
        ? plain(name, drafts, defaults)
        : maker.make(name, head(front, drafts, defaults), drafts, front.bodyLine());
  }

  /** Without front matter the first line is the title; it may be all there is. */
  private Article plain(String name, List<Draft> drafts, Defaults defaults) throws BadInput {
    if (drafts.isEmpty()) {
      throw new BadInput(0, "the file is empty: write a title and a text");
    }
    Draft source = source(drafts);
    Head head =
        new Head(
            drafts.getFirst().text(),
            source == null ? null : source.link(),
            defaults.date(Optional.empty(), 1),
            defaults.language(),
            source == null ? "" : source.text(),
            List.of());
    return drafts.size() == 1 && source == null
        ? maker.titled(name, head, List.of())
        : maker.make(name, head, drafts.subList(1, drafts.size()), 1);
  }

  private static Head head(FrontMatter front, List<Draft> drafts, Defaults defaults)
      throws BadInput {
    Draft source = source(drafts);
    return new Head(
        title(front),
        Urls.http(front.text("url").or(() -> front.text("link")).orElse(""))
            .orElse(source == null ? null : source.link()),
        defaults.date(front.text("date"), front.line("date")),
        front.text("lang").or(() -> front.text("language")).orElse(defaults.language()),
        publisher(front, source),
        front.values("tags").stream().filter(tag -> !tag.isBlank()).toList());
  }

  private static String title(FrontMatter front) throws BadInput {
    String title = PlainText.line(front.text("title").orElse(""));
    if (title.isEmpty()) {
      throw new BadInput(front.line("title"), "the front matter has no title: add a line title: …");
    }
    return title;
  }

  /** The link to the source, if the text ends in one. */
  private static @Nullable Draft source(List<Draft> drafts) {
    return drafts.isEmpty() || drafts.getLast().link() == null ? null : drafts.getLast();
  }

  private static String publisher(FrontMatter front, @Nullable Draft source) {
    return front
        .text("categories")
        .or(() -> front.text("source"))
        .orElse(source == null ? "" : source.text());
  }
}
