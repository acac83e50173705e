package io.wenmai.mention.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Word lists from files on the class path: a line {@code [section]}, then words parted by white
 * space; a line that begins with {@code #} is a comment.
 */
record NameLists(Map<String, WordSet> sections) {
  NameLists {
    sections = Map.copyOf(sections);
  }

  static NameLists read(String... resources) {
    Map<String, List<String>> sections = new HashMap<>();
    for (String resource : resources) {
      try (InputStream in =
          Objects.requireNonNull(NameLists.class.getResourceAsStream(resource), resource)) {
        new Reader(resource, sections).read(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    Map<String, WordSet> words = new HashMap<>();
    sections.forEach(
        (name, list) -> words.put(name, WordSet.of(List.copyOf(new java.util.HashSet<>(list)))));
    return new NameLists(words);
  }

  /** The words of a section, which must exist. */
  WordSet section(String name) {
    return Objects.requireNonNull(sections.get(name), () -> "no word list [" + name + "]");
  }

  private record Reader(String resource, Map<String, List<String>> sections) {
    void read(InputStream in) throws IOException {
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      List<String> words = List.of();
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        String trimmed = line.strip();
        if (trimmed.startsWith("[") && trimmed.endsWith("]") && trimmed.length() > 2) {
          words = open(trimmed.substring(1, trimmed.length() - 1), number);
        } else if (!trimmed.isEmpty() && !trimmed.startsWith("# ")) {
          words.addAll(List.of(trimmed.split("\\s+")));
        }
      }
    }

    private List<String> open(String section, int number) {
      if (sections.containsKey(section)) {
        throw new IllegalArgumentException(
            resource + ":" + number + ": [" + section + "] stands twice; join the two lists");
      }
      List<String> words = new ArrayList<>();
      sections.put(section, words);
      return words;
    }
  }
}
