package io.wenmai.serve.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Answers only requests that mean this machine. A page of another site can have its own name
 * resolved to the loopback address and would then read the answers; its {@code Host} tells on it. A
 * plain address cannot be taken over like that, so that a server that is open to others takes it.
 */
public final class HostFilter extends HttpFilter {
  private static final Set<String> OWN = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Pattern PORT = Pattern.compile(":[0-9]{1,5}$");
  private static final Pattern ADDRESS =
      Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|\\[[0-9a-f:.]{2,45}]");

  private final @Nullable String open;

  /**
   * @param open the name under which others may ask; null where only this machine may
   */
  public HostFilter(@Nullable String open) {
    this.open = open == null ? null : open.toLowerCase(Locale.ROOT);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (isOwn(request.getHeader("Host"))) {
      chain.doFilter(request, response);
    } else {
      Problems.send(
          request,
          response,
          new HttpProblem(
              HttpServletResponse.SC_MISDIRECTED_REQUEST,
              "this server does not answer to that name; ask localhost or 127.0.0.1"));
    }
  }

  private boolean isOwn(@Nullable String host) {
    if (host == null) {
      return false;
    }
    String name = PORT.matcher(host.toLowerCase(Locale.ROOT)).replaceFirst("");
    return OWN.contains(name)
        || (open != null && (name.equals(open) || ADDRESS.matcher(name).matches()));
  }
}
