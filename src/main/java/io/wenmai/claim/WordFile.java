package io.wenmai.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A shipped word file under {@code /lexicon}: groups of words by name. */
record WordFile(String name, Map<String, Object> groups) {

  static WordFile load(String name) {
    try (InputStream in =
        Objects.requireNonNull(WordFile.class.getResourceAsStream("/lexicon/" + name), name)) {
      return new WordFile(name, new Yaml(new SafeConstructor(new LoaderOptions())).load(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A group that is a list of words. */
  List<String> list(String group) {
    return words(groups.get(group));
  }

  /** A group of groups, in the order of the file. */
  Map<String, List<String>> lists(String group) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    map(group).forEach((key, value) -> lists.put((String) key, words(value)));
    return Collections.unmodifiableMap(lists);
  }

  /** A group that maps words to words. */
  Map<String, String> strings(String group) {
    Map<String, String> strings = new LinkedHashMap<>();
    map(group).forEach((key, value) -> strings.put((String) key, (String) value));
    return Collections.unmodifiableMap(strings);
  }

  private Map<?, ?> map(String group) {
    return (Map<?, ?>)
        Objects.requireNonNull(groups.get(group), () -> name + ": no group " + group);
  }

  private static List<String> words(@Nullable Object value) {
    return ((List<?>) Objects.requireNonNull(value)).stream().map(String::valueOf).toList();
  }
}
