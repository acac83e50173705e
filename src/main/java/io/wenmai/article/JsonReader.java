package io.wenmai.article;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One entry of a JSON feed to an article. */
final class JsonReader {
  private static final Pattern LINE = Pattern.compile("line (\\d{1,9})");
  private static final List<String> URL = List.of("link", "url", "external_url");
  private static final List<String> DATE =
      List.of("pub_date", "pubDate", "published", "date_published", "published_at", "date");
  private static final List<String> BODY =
      List.of("description", "content", "content_html", "content_text", "body", "text");
  private static final List<String> PUBLISHER = List.of("source", "publisher", "feed");
  private static final List<String> LANGUAGE = List.of("language", "lang");
  private static final List<String> TAGS = List.of("tags", "categories", "keywords");

  private final ArticleMaker maker;

  JsonReader(ArticleMaker maker) {
    this.maker = maker;
  }

  /**
   * Reads an entry.
   *
   * @param number of the entry in its file, from 1; it names an entry without an id
   */
  Article read(String file, int number, JsonItems.Item item, Defaults defaults) throws BadInput {
    JsonObject entry = parse(item);
    String title = PlainText.line(first(entry, List.of("title")).orElse(""));
    if (title.isEmpty()) {
      throw new BadInput(item.line(), "the entry has no title: add \"title\"");
    }
    Head head =
        new Head(
            title,
            first(entry, URL).flatMap(Urls::http).orElse(null),
            defaults.date(first(entry, DATE), item.line()),
            first(entry, LANGUAGE).orElse(defaults.language()),
            PlainText.line(first(entry, PUBLISHER).orElse("")),
            TAGS.stream().flatMap(key -> texts(entry, key).stream()).distinct().toList());
    return maker.make(
        file + "-" + id(entry, number), head, body(first(entry, BODY).orElse("")), item.line());
  }

  private static JsonObject parse(JsonItems.Item item) throws BadInput {
    try {
      JsonElement json = JsonParser.parseString(item.json());
      if (!json.isJsonObject()) {
        throw new BadInput(item.line(), "the entry is no object: write it as {\"title\": …}");
      }
      return json.getAsJsonObject();
    } catch (JsonParseException e) {
      String message = String.valueOf(e.getMessage());
      Matcher line = LINE.matcher(message);
      int inItem = line.find() ? Integer.parseInt(line.group(1)) : 1;
      throw new BadInput(item.line() + inItem - 1, "no JSON: mend what stands here");
    }
  }

  private static List<Draft> body(String description) {
    return description.contains("</") || description.contains("<br") || description.contains("<p")
        ? HtmlBlocks.of(description)
        : Lines.of(description).stream()
            .map(line -> new Draft(Block.Kind.PARAGRAPH, line))
            .toList();
  }

  /** The first of the keys that holds text; of an object its name counts. */
  private static Optional<String> first(JsonObject entry, List<String> keys) {
    return keys.stream().flatMap(key -> texts(entry, key).stream()).findFirst();
  }

  private static List<String> texts(JsonObject entry, String key) {
    JsonElement value = entry.get(key);
    if (value == null || value.isJsonNull()) {
      return List.of();
    }
    if (value.isJsonArray()) {
      return value.getAsJsonArray().asList().stream().flatMap(v -> text(v).stream()).toList();
    }
    return text(value.isJsonObject() ? value.getAsJsonObject().get("name") : value).stream()
        .toList();
  }

  private static Optional<String> text(@Nullable JsonElement value) {
    return value == null || !value.isJsonPrimitive()
        ? Optional.empty()
        : Optional.of(value.getAsString().strip()).filter(text -> !text.isEmpty());
  }

  /** The entry's id in letters that a file name may hold, or its number. */
  private static String id(JsonObject entry, int number) {
    StringBuilder id = new StringBuilder();
    first(entry, List.of("id"))
        .ifPresent(text ->
            text.codePoints()
                .map(c -> Character.isLetterOrDigit(c) || c == '_' ? c : '-')
                .forEach(id::appendCodePoint));
    return id.isEmpty() ? String.valueOf(number) : id.toString();
  }
}
