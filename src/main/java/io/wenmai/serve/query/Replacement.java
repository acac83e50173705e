package io.wenmai.serve.query;

import java.util.regex.Matcher;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;

/** What {@code REPLACE} makes of a literal. */
final class Replacement {
  private Replacement() {}

  /**
   * Puts the replacement in the place of each match; of matches of no length only the first counts,
   * as in the endpoint's own function.
   */
  static NodeValue in(Node literal, Matcher matcher, String replacement) {
    StringBuilder out = new StringBuilder();
    try {
      for (boolean first = true; matcher.find(); first = false) {
        if (first || matcher.end() > matcher.start()) {
          matcher.appendReplacement(out, replacement);
          check(out);
        }
      }
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new ExprEvalException("REPLACE: " + e.getMessage(), e);
    }
    return like(literal, matcher.appendTail(out).toString());
  }

  private static void check(StringBuilder out) {
    if (out.length() > SafeRegex.MAX_LENGTH) {
      throw new QueryDeniedException("REPLACE would make a text too long");
    }
  }

  private static NodeValue like(Node literal, String text) {
    String language = literal.getLiteralLanguage();
    return language.isEmpty()
        ? NodeValue.makeString(text)
        : NodeValue.makeLangString(text, language);
  }
}
