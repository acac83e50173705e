package io.wenmai.mention.value;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A corpus table: values with the ways to say them, expressions that state nothing, sentences with
 * all that they state. 〔 and 〕 mark the value where an expression holds more than it.
 */
record ValueCorpus(LocalDate day, List<Said> said, List<String> not, List<Told> told) {
  /** One way to say a value. */
  record Said(String value, String interval, String expression) {}

  /** A sentence with all its values, in order. */
  record Told(String sentence, List<String> values) {}

  static ValueCorpus read(String name) throws IOException {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(1_000_000);
    try (InputStream in = ValueCorpus.class.getResourceAsStream("/corpus/" + name + ".yaml")) {
      Map<String, Object> table =
          new Yaml(new SafeConstructor(options)).load(Objects.requireNonNull(in, name));
      return new ValueCorpus(
          LocalDate.parse(String.valueOf(table.getOrDefault("day", "2025-02-12"))),
          entries(table, "values").stream().flatMap(ValueCorpus::said).toList(),
          strings(table.get("not")),
          entries(table, "sentences").stream()
              .map(entry -> new Told(string(entry, "text"), strings(entry.get("states"))))
              .toList());
    }
  }

  private static java.util.stream.Stream<Said> said(Map<?, ?> entry) {
    return strings(entry.get("said")).stream()
        .map(expression -> new Said(string(entry, "is"), string(entry, "in"), expression));
  }

  private static String string(Map<?, ?> entry, String key) {
    Object value = entry.get(key);
    return value == null ? "" : value.toString();
  }

  private static List<Map<?, ?>> entries(Map<String, Object> table, String key) {
    return list(table.get(key)).stream().<Map<?, ?>>map(entry -> (Map<?, ?>) entry).toList();
  }

  private static List<String> strings(@org.jspecify.annotations.Nullable Object value) {
    return list(value).stream().map(String::valueOf).toList();
  }

  private static List<?> list(@org.jspecify.annotations.Nullable Object value) {
    return value == null ? List.of() : (List<?>) value;
  }
}
