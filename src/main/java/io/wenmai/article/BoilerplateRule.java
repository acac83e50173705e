package io.wenmai.article;

import java.util.List;

/** One rule of the boilerplate lexicon; each condition without words holds always. */
record BoilerplateRule(
    String reason,
    List<String> whole,
    List<String> begins,
    List<String> ends,
    List<String> contains,
    List<String> without,
    int most,
    boolean late,
    boolean rest) {
  /** Whether all conditions hold for a block, given in its {@link BlockKey form for comparison}. */
  boolean fits(String key, boolean almostOver) {
    return (!late || almostOver)
        && key.length() <= most
        && (whole.isEmpty() || whole.contains(key))
        && (begins.isEmpty() || begins.stream().anyMatch(key::startsWith))
        && (ends.isEmpty() || ends.stream().anyMatch(key::endsWith))
        && (contains.isEmpty() || contains.stream().anyMatch(key::contains))
        && without.stream().noneMatch(key::contains);
  }
}
