package io.wenmai.article;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One markdown or text file, with front matter or without, to an article. */
final class MarkdownReader {
  private final Boilerplate boilerplate;

  MarkdownReader(Boilerplate boilerplate) {
    this.boilerplate = boilerplate;
  }

  /**
   * Reads a text.
   *
   * @param undated the date of a text that names none
   */
  Article read(String name, String text, @Nullable LocalDateTime undated, String language)
      throws BadInput {
    FrontMatter head = FrontMatter.of(text);
    List<Draft> drafts = Markdown.blocks(head.body());
    boolean untitled = head.text("title").isEmpty();
    String title =
        untitled ? firstLine(head, drafts) : PlainText.line(head.text("title").orElseThrow());
    List<Draft> body = untitled && !drafts.isEmpty() ? drafts.subList(1, drafts.size()) : drafts;
    LocalDateTime published = published(head, undated);
    Draft source = source(body);
    if (body.size() == (source == null ? 0 : 1)) {
      throw new BadInput(0, "the article has no body: write it below the front matter");
    }
    Assembly assembly = Assembly.of(title, body, boilerplate);
    return new Article(
        name,
        source == null ? head.text("url").or(() -> head.text("link")).orElse(null) : source.link(),
        title,
        published,
        head.text("lang").orElse(language),
        publisher(head, source),
        tags(head),
        assembly.text(),
        assembly.blocks());
  }

  private static String firstLine(FrontMatter head, List<Draft> drafts) throws BadInput {
    if (!head.fields().isEmpty()) {
      throw new BadInput(1, "the front matter has no title: add a line title: …");
    }
    if (drafts.isEmpty()) {
      throw new BadInput(0, "the file is empty: write a title and a text");
    }
    return drafts.getFirst().text();
  }

  private static LocalDateTime published(FrontMatter head, @Nullable LocalDateTime undated)
      throws BadInput {
    Optional<FrontMatter.Field> date = head.field("date");
    if (date.isPresent()) {
      String text = head.text("date").orElseThrow();
      return Dates.parse(text).orElseThrow(() -> new BadInput(date.get().line(), badDate(text)));
    }
    if (undated == null) {
      throw new BadInput(1, "no date: add a line date: 2025-02-12 to the front matter");
    }
    return undated;
  }

  private static String badDate(String text) {
    return "\"" + text + "\" is no date: write it as 2025-02-12 20:31:11";
  }

  private static @Nullable Draft source(List<Draft> body) {
    return body.isEmpty() || body.getLast().link() == null ? null : body.getLast();
  }

  private static String publisher(FrontMatter head, @Nullable Draft source) {
    return head.text("categories")
        .or(() -> head.text("source"))
        .or(() -> Optional.ofNullable(source).map(Draft::text))
        .orElse("");
  }

  private static List<String> tags(FrontMatter head) {
    return head.values("tags").stream().filter(tag -> !tag.isBlank()).toList();
  }
}
