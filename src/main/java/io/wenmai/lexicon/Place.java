package io.wenmai.lexicon;

/**
 * Where something stands in an entity file.
 *
 * @param line from 1
 * @param column from 1
 */
record Place(String file, int line, int column) {
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
