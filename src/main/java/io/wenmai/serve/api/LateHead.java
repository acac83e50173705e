package io.wenmai.serve.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;

/**
 * The body of an answer that becomes a file when its first byte is written, so that what goes wrong
 * before is still told as a problem. Closing it closes nothing.
 */
final class LateHead extends OutputStream {
  private final HttpServletResponse response;
  private final String mediaType;
  private final String file;

  LateHead(HttpServletResponse response, String mediaType, String file) {
    this.response = response;
    this.mediaType = mediaType;
    this.file = file;
  }

  private OutputStream body() throws IOException {
    if (response.getContentType() == null) {
      response.setContentType(mediaType);
      response.setHeader("Content-Disposition", "attachment; filename=\"" + file + "\"");
    }
    return response.getOutputStream();
  }

  @Override
  public void write(int one) throws IOException {
    body().write(one);
  }

  @Override
  public void write(byte[] bytes, int begin, int length) throws IOException {
    body().write(bytes, begin, length);
  }

  @Override
  public void flush() throws IOException {
    body().flush();
  }
}
