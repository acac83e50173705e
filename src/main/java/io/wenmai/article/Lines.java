package io.wenmai.article;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a paragraph. In these feeds a line break inside a paragraph mostly parts paragraphs,
 * and each line then is a block of its own; where it merely wraps a phrase, the line goes on.
 */
final class Lines {
  /** A line as long as this that ends in the middle of a sentence was wrapped. */
  private static final int WRAP_UNITS = 25;

  private static final String STOPS = "。！？!?…；;：:”’」』）)】》";
  private static final String INNER_STOPS = "。！？";

  private Lines() {}

  /** Not one of them empty; invisible characters are gone. */
  static List<String> of(String text) {
    List<String> lines = new ArrayList<>();
    for (String raw : PlainText.clean(text).lines().toList()) {
      String line = raw.strip();
      if (line.isEmpty()) {
        continue;
      }
      if (!lines.isEmpty() && wrapped(lines.getLast())) {
        lines.addLast(join(lines.removeLast(), line));
      } else {
        lines.add(line);
      }
    }
    return lines;
  }

  private static boolean wrapped(String line) {
    char last = line.charAt(line.length() - 1);
    boolean sentence = line.length() >= WRAP_UNITS || line.chars().anyMatch(Lines::innerStop);
    return sentence && STOPS.indexOf(last) < 0 && (last != '.' || !line.contains(". "));
  }

  private static boolean innerStop(int c) {
    return INNER_STOPS.indexOf(c) >= 0;
  }

  private static String join(String before, String after) {
    boolean words = before.charAt(before.length() - 1) < 0x2E80 && after.charAt(0) < 0x2E80;
    return before + (words ? " " : "") + after;
  }
}
