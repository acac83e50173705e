package io.wenmai.serve.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.apache.jena.web.HttpSC;
import org.jspecify.annotations.Nullable;

/** Lets through reading methods, and only bodies that say how long they are and are short. */
public final class BodyFilter extends HttpFilter {
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
  private static final String STOPPABLE = "/api/queries/";

  private final int maxLength;

  /**
   * @param maxLength of a body, in bytes
   */
  public BodyFilter(int maxLength) {
    this.maxLength = maxLength;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpProblem problem = problem(request);
    if (problem == null) {
      chain.doFilter(request, response);
    } else {
      response.setHeader("Connection", "close");
      Problems.send(request, response, problem);
    }
  }

  private @Nullable HttpProblem problem(HttpServletRequest request) {
    if (!isOffered(request)) {
      return new HttpProblem(
          HttpServletResponse.SC_METHOD_NOT_ALLOWED, "this server only reads; use GET or POST");
    }
    if (request.getHeader("Content-Encoding") != null) {
      return new HttpProblem(
          HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "compressed requests are not offered");
    }
    if (request.getHeader("Transfer-Encoding") != null) {
      return new HttpProblem(
          HttpServletResponse.SC_LENGTH_REQUIRED, "send the body in one piece, with its length");
    }
    if (request.getContentLengthLong() > maxLength) {
      return new HttpProblem(
          HttpSC.PAYLOAD_TOO_LARGE_413, "the request is longer than " + maxLength + " bytes");
    }
    return null;
  }

  private static boolean isOffered(HttpServletRequest request) {
    return METHODS.contains(request.getMethod())
        || (request.getMethod().equals("DELETE") && request.getRequestURI().startsWith(STOPPABLE));
  }
}
