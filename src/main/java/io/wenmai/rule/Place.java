package io.wenmai.rule;

/**
 * A place in a rule file.
 *
 * @param file as given
 * @param line from 1
 * @param column in UTF-16 units, from 1
 */
public record Place(String file, int line, int column) {
  /** The same place, {@code units} further right. */
  Place right(int units) {
    return new Place(file, line, column + units);
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
