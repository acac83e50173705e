package io.wenmai.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** The characters of a file: gzip undone, UTF-8 checked, every line end a {@code \n}. */
final class Content {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Content() {}

  static String of(Path path, int maxBytes) throws BadInput {
    try (InputStream in = open(path)) {
      byte[] bytes = in.readNBytes(maxBytes);
      if (in.read() >= 0) {
        throw new BadInput(0, "larger than the limit of " + maxBytes + " bytes: split the file");
      }
      return decode(bytes);
    } catch (IOException e) {
      throw new BadInput(0, "cannot be read (" + e + "): check that the file is whole and yours");
    }
  }

  private static InputStream open(Path path) throws IOException {
    InputStream file = new BufferedInputStream(Files.newInputStream(path));
    if (!Format.gzipped(path)) {
      return file;
    }
    try {
      return new GZIPInputStream(file);
    } catch (IOException e) {
      file.close();
      throw e;
    }
  }

  private static String decode(byte[] bytes) throws BadInput {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    out.flip();
    if (result.isError()) {
      throw new BadInput(
          1 + newlines(out), "not UTF-8 in this line: convert the file, as with iconv -t UTF-8");
    }
    return unixLines(out.toString());
  }

  private static int newlines(CharBuffer text) {
    return (int) text.chars().filter(c -> c == '\n').count();
  }

  private static String unixLines(String text) {
    String body = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    return body.indexOf('\r') < 0 ? body : body.replace("\r\n", "\n").replace('\r', '\n');
  }
}
