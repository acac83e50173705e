package io.wenmai.serve.query;

import io.wenmai.serve.http.HttpProblem;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.web.HttpSC;
import org.jspecify.annotations.Nullable;

/**
 * What the SPARQL protocol says of a query.
 *
 * @param graphs what to take for the dataset; null where it says nothing of that
 * @param time how long the client is ready to wait
 * @param format the form of the answer by name; null where only its headers tell
 */
record SparqlRequest(
    String query, @Nullable DatasetDescription graphs, Duration time, @Nullable String format) {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String QUERY = "application/sparql-query";

  /** They would put words of the client into the answer, or make it something else. */
  private static final List<String> REFUSED =
      List.of("callback", "stylesheet", "force-accept", "update", "using-graph-uri");

  /** Whether it is the bare address, to which the protocol answers with a description. */
  static boolean asksNothing(HttpServletRequest request) {
    return !request.getMethod().equals("POST")
        && request.getParameter("query") == null
        && REFUSED.stream().noneMatch(name -> request.getParameter(name) != null);
  }

  /**
   * Reads a request.
   *
   * @throws HttpProblem if the protocol does not know such a one
   */
  static SparqlRequest of(HttpServletRequest request, QueryLimits limits) {
    String query = query(request);
    if (query.length() > limits.length()) {
      throw new HttpProblem(
          HttpSC.PAYLOAD_TOO_LARGE_413,
          "the query is longer than " + limits.length() + " characters");
    }
    for (String name : REFUSED) {
      if (request.getParameter(name) != null) {
        throw bad("the parameter '" + name + "' is not offered");
      }
    }
    String format = request.getParameter("format");
    return new SparqlRequest(
        query,
        graphs(request),
        time(request.getParameter("timeout"), limits),
        format == null ? request.getParameter("output") : format);
  }

  private static String query(HttpServletRequest request) {
    String type = type(request);
    if (request.getMethod().equals("POST") && !type.equals(FORM)) {
      if (!type.equals(QUERY)) {
        throw new HttpProblem(
            HttpSC.UNSUPPORTED_MEDIA_TYPE_415, "send a query as " + FORM + " or as " + QUERY);
      }
      return body(request);
    }
    String[] queries = request.getParameterValues("query");
    if (queries == null || queries.length != 1 || queries[0].isBlank()) {
      throw bad("give one query: the parameter 'query', or a body of type " + QUERY);
    }
    return queries[0];
  }

  private static String type(HttpServletRequest request) {
    String type = request.getContentType();
    return type == null ? FORM : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  private static String body(HttpServletRequest request) {
    try (InputStream in = request.getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw bad("the body broke off");
    }
  }

  private static @Nullable DatasetDescription graphs(HttpServletRequest request) {
    List<String> merged = iris(request, "default-graph-uri");
    List<String> named = iris(request, "named-graph-uri");
    return merged.isEmpty() && named.isEmpty() ? null : DatasetDescription.create(merged, named);
  }

  private static List<String> iris(HttpServletRequest request, String parameter) {
    String[] values = request.getParameterValues(parameter);
    return values == null
        ? List.of()
        : Arrays.stream(values).filter(value -> !value.isBlank()).toList();
  }

  /** The seconds that the client is ready to wait; without a word, as many as it takes. */
  private static Duration time(@Nullable String seconds, QueryLimits limits) {
    if (seconds == null) {
      return limits.time();
    }
    if (!seconds.matches("[0-9]{1,6}") || Integer.parseInt(seconds) == 0) {
      throw bad("timeout '" + seconds + "': give a number of seconds");
    }
    Duration asked = Duration.ofSeconds(Integer.parseInt(seconds));
    return asked.compareTo(limits.time()) < 0 ? asked : limits.time();
  }

  private static HttpProblem bad(String detail) {
    return new HttpProblem(HttpSC.BAD_REQUEST_400, detail);
  }
}
