package io.wenmai.store;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A stream that remembers the last bytes that passed, and reads its first line beforehand. */
final class Ends extends FilterInputStream {
  private static final int KEPT = 256;

  private final byte[] last = new byte[KEPT];

  Ends(InputStream in) {
    super(in);
  }

  /** The first line, as far as it is no longer than a line should be. */
  String firstLine() throws IOException {
    StringBuilder line = new StringBuilder();
    int c = read();
    while (c >= 0 && c != '\n' && line.length() < KEPT) {
      line.append((char) c);
      c = read();
    }
    return line.toString();
  }

  /** The last line of what has passed. */
  String lastLine() {
    String end = new String(last, StandardCharsets.UTF_8).stripTrailing();
    return end.substring(end.lastIndexOf('\n') + 1);
  }

  @Override
  public int read() throws IOException {
    int c = super.read();
    if (c >= 0) {
      keep(new byte[] {(byte) c}, 0, 1);
    }
    return c;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = super.read(bytes, offset, length);
    if (count > 0) {
      keep(bytes, offset, count);
    }
    return count;
  }

  private void keep(byte[] bytes, int offset, int count) {
    int fresh = Math.min(count, KEPT);
    System.arraycopy(last, fresh, last, 0, KEPT - fresh);
    System.arraycopy(bytes, offset + count - fresh, last, KEPT - fresh, fresh);
  }
}
