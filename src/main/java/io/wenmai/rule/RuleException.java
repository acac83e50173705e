package io.wenmai.rule;

import java.util.List;

/** Rule files that cannot be used. */
public final class RuleException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<String> problems;

  /** With one line a problem: file, line, column, cause and cure. */
  public RuleException(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  RuleException(Place place, String message) {
    this(List.of(place + ": " + message));
  }

  /** One line a problem, in the order of the files. */
  public List<String> problems() {
    return problems;
  }
}
