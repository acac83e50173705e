package io.wenmai.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Answers only requests that mean this machine. A page of another site can have its own name
 * resolved to the loopback address and would then read the answers; its {@code Host} tells on it.
 */
final class HostFilter extends HttpFilter {
  private static final Set<String> OWN = Set.of("localhost", "127.0.0.1", "[::1]");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (isOwn(request.getHeader("Host"))) {
      chain.doFilter(request, response);
    } else {
      PlainError.send(
          response,
          HttpServletResponse.SC_MISDIRECTED_REQUEST,
          "this server answers to localhost and 127.0.0.1 only");
    }
  }

  private static boolean isOwn(@Nullable String host) {
    return host != null
        && OWN.contains(host.toLowerCase(Locale.ROOT).replaceFirst(":[0-9]{1,5}$", ""));
  }
}
