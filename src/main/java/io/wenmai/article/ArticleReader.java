package io.wenmai.article;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Files and folders to articles: markdown and text with or without front matter, HTML pages, JSON
 * and JSON Lines feeds, each also packed by gzip. Thread-safe.
 */
public final class ArticleReader {
  private final MarkdownReader markdown;
  private final HtmlReader html;
  private final JsonReader json;

  /** A reader with the shipped boilerplate lexicon. */
  public ArticleReader() {
    ArticleMaker maker = new ArticleMaker();
    markdown = new MarkdownReader(maker);
    html = new HtmlReader(maker);
    json = new JsonReader(maker);
  }

  /**
   * Reads the inputs one after the other, each when the stream asks for it. Folders are walked in
   * the order of names; hidden files and files of unknown kinds in them are passed over. Nothing is
   * thrown: what cannot be read is an {@link Unreadable}.
   */
  public Stream<ReadResult> read(List<Path> inputs, ReadOptions options) {
    return inputs.stream()
        .flatMap(InputFiles::of)
        .flatMap(found ->
            switch (found) {
              case InputFiles.Input input -> read(input, options);
              case InputFiles.Missing missing -> Stream.of(missing.why());
            });
  }

  private Stream<ReadResult> read(InputFiles.Input input, ReadOptions options) {
    Path path = input.path();
    String name = Format.plainName(path);
    try {
      String text = Content.of(path, options.maxBytes());
      Defaults defaults = Defaults.of(path, options);
      return switch (input.format()) {
        case MARKDOWN -> Stream.of(markdown.read(name, text, defaults));
        case HTML -> Stream.of(html.read(name, text, defaults));
        case JSON -> entries(path, name, JsonItems.of(text), defaults);
        case JSON_LINES -> entries(path, name, JsonItems.lines(text), defaults);
      };
    } catch (BadInput e) {
      return Stream.of(e.at(path));
    }
  }

  private Stream<ReadResult> entries(
      Path path, String name, List<JsonItems.Item> items, Defaults defaults) throws BadInput {
    if (items.isEmpty()) {
      throw new BadInput(0, "there is no entry in the feed: write a list of objects");
    }
    return IntStream.range(0, items.size())
        .mapToObj(i -> entry(path, name, i + 1, items.get(i), defaults));
  }

  private ReadResult entry(
      Path path, String name, int number, JsonItems.Item item, Defaults defaults) {
    try {
      return json.read(name, number, item, defaults);
    } catch (BadInput e) {
      return e.at(path);
    }
  }
}
