package io.wenmai.rule;

import java.util.List;
import java.util.Map;

/**
 * A text that a rule must match.
 *
 * @param matches slots with the texts that fill them, match by match; empty texts are left out
 */
public record Example(String text, List<Map<String, List<String>>> matches, Place place) {
  public Example {
    matches = List.copyOf(matches);
  }
}
