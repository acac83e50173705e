package io.wenmai.store;

import java.util.Map;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;

/** Asks a store, within limits, in the forms in which people ask. */
public record Asking(Store store, Limits limits) {

  /**
   * Answers a query in SPARQL.
   *
   * @throws ParameterException if it is none; the message says where
   */
  public Answer sparql(String text) {
    try {
      return store.ask(QueryFactory.create(text), limits);
    } catch (QueryException e) {
      throw new ParameterException("no SPARQL query: " + e.getMessage(), e);
    }
  }

  /**
   * Answers a named query.
   *
   * @param values by parameter, as people write them
   * @throws ParameterException if there is no such parameter, or a value does not fit
   */
  public Answer named(NamedQuery query, Map<String, String> values) {
    return store.ask(query.with(values), limits);
  }
}
