package io.wenmai.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Lets through reading methods, and only bodies that say how long they are and are short. */
final class BodyFilter extends HttpFilter {
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

  private final int maxLength;

  /**
   * @param maxLength of a body, in bytes
   */
  BodyFilter(int maxLength) {
    this.maxLength = maxLength;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!METHODS.contains(request.getMethod())) {
      refuse(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "this server only reads");
    } else if (request.getHeader("Content-Encoding") != null) {
      refuse(
          response,
          HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE,
          "compressed requests are not offered");
    } else if (request.getHeader("Transfer-Encoding") != null) {
      refuse(
          response,
          HttpServletResponse.SC_LENGTH_REQUIRED,
          "send the body in one piece, with its length");
    } else if (request.getContentLengthLong() > maxLength) {
      refuse(
          response,
          HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
          "the request is longer than " + maxLength + " bytes");
    } else {
      chain.doFilter(request, response);
    }
  }

  private static void refuse(HttpServletResponse response, int status, String message)
      throws IOException {
    response.setHeader("Connection", "close");
    PlainError.send(response, status, message);
  }
}
