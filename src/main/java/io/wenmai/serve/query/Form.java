package io.wenmai.serve.query;

import io.wenmai.serve.http.Accept;
import io.wenmai.serve.http.HttpProblem;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.web.HttpSC;
import org.jspecify.annotations.Nullable;

/**
 * A form that an answer may have.
 *
 * @param names for the parameter {@code format}, and as extensions of addresses
 * @param types media types, the one that is sent first
 * @param results for tables and truths; null where it cannot hold any
 * @param graph for triples; null where it cannot hold any
 */
public record Form(
    List<String> names, List<String> types, @Nullable Lang results, @Nullable RDFFormat graph) {
  /** For people. */
  public static final Form HTML =
      new Form(List.of("html"), List.of("text/html", "application/xhtml+xml"), null, null);

  /** Of tables and truths, the usual first. */
  public static final List<Form> RESULTS =
      List.of(
          results(
              ResultSetLang.RS_JSON, "json", "application/sparql-results+json", "application/json"),
          results(
              ResultSetLang.RS_XML,
              "xml",
              "application/sparql-results+xml",
              "application/xml",
              "text/xml"),
          results(ResultSetLang.RS_CSV, "csv", "text/csv"),
          results(ResultSetLang.RS_TSV, "tsv", "text/tab-separated-values"),
          HTML);

  /** Of graphs, the usual first. */
  public static final List<Form> GRAPHS =
      List.of(
          graph(
              RDFFormat.TURTLE_PRETTY,
              List.of("turtle", "ttl"),
              "text/turtle",
              "application/x-turtle"),
          graph(
              RDFFormat.JSONLD_PRETTY,
              List.of("jsonld", "json"),
              "application/ld+json",
              "application/json"),
          graph(
              RDFFormat.NTRIPLES_UTF8,
              List.of("nt", "ntriples"),
              "application/n-triples",
              "text/plain"),
          graph(
              RDFFormat.RDFXML_PLAIN,
              List.of("rdf", "rdfxml", "xml"),
              "application/rdf+xml",
              "application/xml"),
          graph(RDFFormat.TRIG_PRETTY, List.of("trig"), "application/trig"),
          graph(RDFFormat.NQUADS_UTF8, List.of("nq", "nquads"), "application/n-quads"),
          HTML);

  public Form {
    names = List.copyOf(names);
    types = List.copyOf(types);
  }

  private static Form results(Lang lang, String name, String... types) {
    return new Form(List.of(name), List.of(types), lang, null);
  }

  private static Form graph(RDFFormat format, List<String> names, String... types) {
    return new Form(names, List.of(types), null, format);
  }

  /** The media type to send, with the charset where it needs one. */
  public String contentType() {
    String type = types.getFirst();
    return type.startsWith("text/") ? type + ";charset=utf-8" : type;
  }

  /** The same under the name that the client knows. */
  private Form as(String type) {
    return isPage() ? this : new Form(names, List.of(type), results, graph);
  }

  /** Whether this is a page. */
  public boolean isPage() {
    return results == null && graph == null;
  }

  /** The form of that name; null for none. */
  public static @Nullable Form named(List<Form> offered, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return offered.stream()
        .filter(form -> form.names().contains(lower) || form.types().contains(lower))
        .findFirst()
        .orElse(null);
  }

  /**
   * The form asked for: by name, else what the client likes best.
   *
   * @param name what the parameter {@code format} says; null where it is missing
   * @throws HttpProblem if none is offered that the client accepts
   */
  public static Form choose(List<Form> offered, @Nullable String name, Accept accept) {
    if (name != null && !name.isBlank()) {
      Form named = named(offered, name.strip());
      if (named == null) {
        throw new HttpProblem(
            HttpSC.BAD_REQUEST_400,
            "there is no format '" + name + "' for such an answer; give one of " + names(offered));
      }
      return named;
    }
    String best = accept.best(offered.stream().flatMap(form -> form.types().stream()).toList());
    if (best == null) {
      throw new HttpProblem(
          HttpSC.NOT_ACCEPTABLE_406,
          "such an answer comes as "
              + String.join(", ", offered.stream().map(form -> form.types().getFirst()).toList())
              + " only");
    }
    return Objects.requireNonNull(named(offered, best)).as(best);
  }

  private static String names(List<Form> offered) {
    return String.join(
        ", ", offered.stream().flatMap(form -> Stream.of(form.names().getFirst())).toList());
  }
}
