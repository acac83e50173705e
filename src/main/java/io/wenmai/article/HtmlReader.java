package io.wenmai.article;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** One HTML page to an article: what its metadata say, and the text of its main part. */
final class HtmlReader {
  private static final List<String> TITLE = List.of("meta[property=og:title]", "h1", "title");
  private static final List<String> DATE =
      List.of(
          "meta[property=article:published_time]",
          "meta[itemprop=datePublished]",
          "meta[name~=(?i)^(pubdate|publishdate|date|dc\\.date)$]",
          "[itemprop=datePublished]",
          "time[datetime]");
  private static final List<String> URL = List.of("link[rel=canonical]", "meta[property=og:url]");
  private static final List<String> PUBLISHER =
      List.of("meta[property=og:site_name]", "meta[name=source]", "meta[name=author]");
  private static final List<String> KEYWORDS = List.of("meta[name=keywords]");
  private static final List<String> MAIN = List.of("article", "main", "[role=main]", "body");

  private static final int MOST_CANDIDATES = 10;

  private final ArticleMaker maker;

  HtmlReader(ArticleMaker maker) {
    this.maker = maker;
  }

  Article read(String name, String html, Defaults defaults) throws BadInput {
    Document page = Jsoup.parse(html);
    String title = PlainText.line(value(page, TITLE).orElse(""));
    if (title.isEmpty()) {
      throw new BadInput(1, "the page has no title: give it a <title> or an <h1>");
    }
    Head head =
        new Head(
            title,
            value(page, URL).flatMap(Urls::http).orElse(null),
            defaults.date(value(page, DATE), 1),
            language(page).orElse(defaults.language()),
            PlainText.line(value(page, PUBLISHER).orElse("")),
            tags(page));
    return maker.make(name, head, HtmlBlocks.of(main(page)), 1);
  }

  /** The longest of the first elements that may hold the article. */
  private static Element main(Document page) {
    for (String selector : MAIN) {
      Optional<Element> longest =
          page.select(selector).stream()
              .limit(MOST_CANDIDATES)
              .max(Comparator.comparingInt(element -> element.text().length()));
      if (longest.isPresent() && !longest.get().text().isBlank()) {
        return longest.get();
      }
    }
    return page.body();
  }

  private static Optional<String> language(Document page) {
    return Optional.of(page.select("html").attr("lang").strip()).filter(lang -> !lang.isEmpty());
  }

  private static List<String> tags(Document page) {
    return value(page, KEYWORDS).stream()
        .flatMap(words -> Arrays.stream(words.split("[,，、;；]")))
        .map(PlainText::line)
        .filter(tag -> !tag.isEmpty())
        .toList();
  }

  /** The first value that one of the selectors finds, in an attribute or as text. */
  private static Optional<String> value(Document page, List<String> selectors) {
    return selectors.stream()
        .flatMap(selector -> page.select(selector).stream())
        .flatMap(e -> Stream.of(e.attr("content"), e.attr("datetime"), e.attr("href"), e.text()))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .findFirst();
  }
}
