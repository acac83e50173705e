package io.wenmai.lexicon;

import java.util.List;

/** Entity files that cannot be used; the message has a line for each thing that is wrong. */
public final class EntityFileException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final int SHOWN = 20;

  @SuppressWarnings("serial") // List.copyOf is serializable
  private final List<String> problems;

  EntityFileException(List<String> problems) {
    super(message(problems));
    this.problems = List.copyOf(problems);
  }

  /** What is wrong, each as {@code file:line:column: cause; cure}. */
  public List<String> problems() {
    return problems;
  }

  private static String message(List<String> problems) {
    String shown = String.join("\n", problems.subList(0, Math.min(SHOWN, problems.size())));
    int more = problems.size() - SHOWN;
    return more > 0 ? shown + "\n… and " + more + " more" : shown;
  }
}
