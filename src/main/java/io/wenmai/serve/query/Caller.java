package io.wenmai.serve.query;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;

/**
 * The other end of the connection, while it waits for an answer. The web server notices that a
 * client has left only when it writes to it; this looks.
 */
final class Caller {
  private final EndPoint end;
  private final HttpServletResponse response;
  private final ByteBuffer early = ByteBuffer.allocate(1).limit(0);
  private final boolean[] left = new boolean[1];

  private Caller(EndPoint end, HttpServletResponse response) {
    this.end = end;
    this.response = response;
  }

  /** Who made the request, of which everything has been read. */
  static Caller of(HttpServletRequest request, HttpServletResponse response) {
    ServletContextRequest core = ServletContextRequest.getServletContextRequest(request);
    return new Caller(core.getConnectionMetaData().getConnection().getEndPoint(), response);
  }

  /** Whether the client has closed the connection. */
  synchronized boolean isGone() {
    if (left[0] || early.hasRemaining()) {
      return false;
    }
    try {
      return end.fill(early) < 0;
    } catch (IOException | RuntimeException e) {
      return true;
    }
  }

  /**
   * Ends the watch. Where the client has sent more than its request, a bit of that is lost now, and
   * the connection must not be used again; the client will send it anew on another one.
   */
  synchronized void leaveAlone() {
    left[0] = true;
    if (early.hasRemaining()) {
      response.setHeader("Connection", "close");
    }
  }
}
