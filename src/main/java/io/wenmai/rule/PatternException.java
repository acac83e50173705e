package io.wenmai.rule;

/** What is wrong in a pattern, and where. */
final class PatternException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int offset;

  PatternException(int offset, String message) {
    super(message);
    this.offset = offset;
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }

  /** The place in the pattern, in UTF-16 units. */
  int offset() {
    return offset;
  }
}
