package io.wenmai.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * A query with a name, that says what it answers and what it can be asked with.
 *
 * <p>Its text runs as it stands, in any SPARQL engine: each parameter is a {@code VALUES} block of
 * one variable, which holds the value that counts when nothing is given. A value replaces the
 * block's data as an RDF term; it never becomes part of the query's text.
 *
 * @param name under which it is asked for: the name of its file
 * @param text the query with its header
 */
public record NamedQuery(
    String name, String title, String description, List<Parameter> parameters, String text) {
  public NamedQuery {
    parameters = List.copyOf(parameters);
  }

  /** The queries of {@code queries/answers}, by name. */
  public static List<NamedQuery> answers() {
    return shipped("queries/answers");
  }

  /** The queries of {@code queries/checks}, each of whose rows is something wrong. */
  public static List<NamedQuery> checks() {
    return shipped("queries/checks");
  }

  /**
   * The query of that name in {@code queries/answers}.
   *
   * @throws ParameterException if there is none
   */
  public static NamedQuery answer(String name) {
    List<NamedQuery> all = answers();
    return all.stream()
        .filter(query -> query.name().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new ParameterException(
                "there is no query '" + name + "'; there are " + names(all), null));
  }

  /**
   * Reads a query with its header.
   *
   * @throws StoreException if the header or the query is wrong
   */
  public static NamedQuery parse(String name, String text) {
    return new QueryHeader(name, text).read();
  }

  /**
   * The query with these values, and with its own for parameters that are not among them.
   *
   * @throws ParameterException if there is no such parameter, or a value does not fit
   */
  public Query with(Map<String, String> values) {
    Map<Var, Node> terms = new LinkedHashMap<>();
    Query query = QueryFactory.create(text);
    for (Map.Entry<String, String> value : values.entrySet()) {
      Parameter parameter = parameter(value.getKey());
      if (parameter.type() == Parameter.Type.LIMIT) {
        query.setLimit(parameter.rows(value.getValue()));
      } else {
        terms.put(Var.alloc(parameter.name()), parameter.term(value.getValue()));
      }
    }
    return QueryTransformOps.transform(query, new ValuesTransform(terms));
  }

  private Parameter parameter(String wanted) {
    return parameters.stream()
        .filter(parameter -> parameter.name().equals(wanted))
        .findFirst()
        .orElseThrow(() ->
            new ParameterException(
                "query "
                    + name
                    + " has no parameter '"
                    + wanted
                    + "'; it has "
                    + parameters.stream().map(Parameter::name).toList(),
                null));
  }

  private static List<NamedQuery> shipped(String folder) {
    return Resources.folder(folder).stream().map(t -> parse(t.name(), t.content())).toList();
  }

  private static String names(List<NamedQuery> queries) {
    return queries.stream().map(NamedQuery::name).collect(Collectors.joining(", "));
  }
}
