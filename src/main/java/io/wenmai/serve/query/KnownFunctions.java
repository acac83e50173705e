package io.wenmai.serve.query;

import java.util.Set;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/**
 * The functions that a query may call by their IRI: casts and what only looks at its arguments.
 * Unlike its parent it loads no Java class that the IRI names. What can run away ({@code
 * fn:matches}, {@code fn:concat}, {@code math:pow}, …), wait, print or look at the server is left
 * out; SPARQL's own keywords for the same are guarded by {@link SafeExpressions}.
 */
final class KnownFunctions extends FunctionRegistry {
  private static final Set<String> STRINGS =
      Set.of(
          "string-length",
          "substring",
          "substring-before",
          "substring-after",
          "upper-case",
          "lower-case",
          "contains",
          "starts-with",
          "ends-with",
          "normalize-space",
          "normalize-unicode");
  private static final Set<String> NUMBERS =
      Set.of("abs", "ceiling", "floor", "round", "boolean", "not", "numeric-mod");
  private static final Set<String> MATHEMATICS = Set.of("pi", "exp", "log", "log10", "sqrt");

  KnownFunctions(FunctionRegistry all) {
    all.keys()
        .forEachRemaining(iri -> {
          if (isOffered(iri)) {
            put(iri, all.get(iri));
          }
        });
  }

  private static boolean isOffered(String iri) {
    if (iri.startsWith(ARQConstants.mathPrefix)) {
      return MATHEMATICS.contains(iri.substring(ARQConstants.mathPrefix.length()));
    }
    if (iri.startsWith(ARQConstants.fnPrefix)) {
      String name = iri.substring(ARQConstants.fnPrefix.length());
      return STRINGS.contains(name) || NUMBERS.contains(name) || name.contains("-from-");
    }
    return iri.startsWith(XSD.NS);
  }

  @Override
  public @Nullable FunctionFactory get(String iri) {
    return isRegistered(iri) ? super.get(iri) : null;
  }
}
