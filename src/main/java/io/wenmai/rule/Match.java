package io.wenmai.rule;

import io.wenmai.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place where a rule matches.
 *
 * @param span in the article's text, in UTF-16 units
 * @param captures in the order of the text
 */
public record Match(Rule rule, Span span, List<Capture> captures) {
  public Match {
    captures = List.copyOf(captures);
  }

  /** What fills the slot, in the order of the text. */
  public List<Capture> all(String slot) {
    return captures.stream().filter(capture -> capture.slot().equals(slot)).toList();
  }

  /** What fills the slot first, null where nothing does. */
  public @Nullable Capture first(String slot) {
    return captures.stream()
        .filter(capture -> capture.slot().equals(slot))
        .findFirst()
        .orElse(null);
  }

  /** Whether an earlier rule of the same file matches here. */
  boolean yieldsTo(Match earlier) {
    return earlier.span.overlaps(span) && earlier.rule.topic().equals(rule.topic());
  }
}
