package io.wenmai.cli;

/** Offsets into one text in code points, which files and tools outside Java count in. */
final class CodePoints {
  private final int[] counts;

  CodePoints(String text) {
    counts = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      boolean starts = i == 0 || !Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
      counts[i + 1] = counts[i] + (starts ? 1 : 0);
    }
  }

  /** The number of code points that start before the UTF-16 offset. */
  int before(int offset) {
    return counts[offset];
  }
}
