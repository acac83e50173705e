package io.wenmai.serve.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Answers only who knows the token: as {@code Authorization: Bearer TOKEN}, or, for browsers, as
 * the password of any user. How long the comparison takes says nothing about the token.
 */
public final class TokenFilter extends HttpFilter {
  private final transient byte[] token;

  public TokenFilter(String token) {
    this.token = token.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (MessageDigest.isEqual(token, given(request.getHeader("Authorization")))) {
      chain.doFilter(request, response);
    } else {
      response.setHeader("WWW-Authenticate", "Basic realm=\"wenmai\", charset=\"UTF-8\"");
      response.addHeader("WWW-Authenticate", "Bearer realm=\"wenmai\"");
      Problems.send(
          request,
          response,
          new HttpProblem(
              HttpServletResponse.SC_UNAUTHORIZED,
              "give the token that the server printed: Authorization: Bearer TOKEN"));
    }
  }

  private static byte[] given(@Nullable String header) {
    String words = header == null ? "" : header.strip();
    if (words.regionMatches(true, 0, "Bearer ", 0, 7)) {
      return words.substring(7).strip().getBytes(StandardCharsets.UTF_8);
    }
    return words.regionMatches(true, 0, "Basic ", 0, 6)
        ? password(words.substring(6).strip())
        : new byte[0];
  }

  private static byte[] password(String pair) {
    try {
      String plain = new String(Base64.getDecoder().decode(pair), StandardCharsets.UTF_8);
      return plain.substring(plain.indexOf(':') + 1).getBytes(StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }
}
