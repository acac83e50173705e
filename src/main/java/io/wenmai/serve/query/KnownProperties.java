package io.wenmai.serve.query;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/**
 * The properties that compute: full-text search and members of lists. Unlike its parent it loads no
 * Java class that the property's IRI names.
 */
final class KnownProperties extends PropertyFunctionRegistry {
  private static final String LIST = "http://jena.apache.org/ARQ/list#";
  private static final Set<String> OFFERED =
      Set.of(
          "http://jena.apache.org/text#query",
          LIST + "member",
          LIST + "index",
          LIST + "length",
          RDFS.member.getURI());

  private final Map<String, PropertyFunctionFactory> known;

  KnownProperties(PropertyFunctionRegistry all) {
    known =
        OFFERED.stream()
            .filter(all::isRegistered)
            .collect(Collectors.toUnmodifiableMap(iri -> iri, all::get));
  }

  @Override
  public boolean isRegistered(String iri) {
    return known.containsKey(iri);
  }

  @Override
  public boolean manages(String iri) {
    return known.containsKey(iri);
  }

  @Override
  public @Nullable PropertyFunctionFactory get(String iri) {
    return known.get(iri);
  }
}
