package io.wenmai.store;

import io.wenmai.graph.NameKey;
import io.wenmai.graph.Wm;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a named query.
 *
 * @param fallback what counts when nothing is given, as a person would write it; null where the
 *     parameter then restricts nothing
 */
public record Parameter(String name, Type type, String description, @Nullable String fallback) {
  /** What a parameter holds. */
  public enum Type {
    /** A name, alias, ticker or id of an entity. */
    NAME,
    /** A day, such as {@code 2025-02-12}. */
    DATE,
    NUMBER,
    /** A keyword of the claim table. */
    KEYWORD,
    /** A type of claims. */
    TYPE,
    TEXT,
    /** The greatest number of rows. */
    LIMIT
  }

  /**
   * The RDF term that a value stands for.
   *
   * @throws ParameterException if the value is none of the type
   */
  Node term(String value) {
    try {
      return switch (type) {
        case NAME -> NodeFactory.createLiteralString(NameKey.of(value));
        case TEXT -> NodeFactory.createLiteralString(value);
        case DATE ->
            NodeFactory.createLiteralDT(LocalDate.parse(value).toString(), XSDDatatype.XSDdate);
        case NUMBER, LIMIT ->
            NodeFactory.createLiteralDT(
                new BigDecimal(value).toPlainString(), XSDDatatype.XSDdecimal);
        case KEYWORD -> Wm.keyword(word(value));
        case TYPE -> Wm.term(word(value));
      };
    } catch (DateTimeException | NumberFormatException e) {
      throw wrong(value, e);
    }
  }

  private String word(String value) {
    boolean plain = value.codePoints().allMatch(c -> c == '_' || Character.isLetterOrDigit(c));
    if (value.isEmpty() || !plain) {
      throw wrong(value, null);
    }
    return value;
  }

  /** The number of rows that a value allows. */
  long rows(String value) {
    try {
      long rows = Long.parseLong(value);
      if (rows > 0) {
        return rows;
      }
    } catch (NumberFormatException e) {
      throw wrong(value, e);
    }
    throw wrong(value, null);
  }

  private ParameterException wrong(String value, @Nullable Throwable cause) {
    String example =
        switch (type) {
          case NAME, TEXT -> "some words";
          case DATE -> "a day such as 2025-02-12";
          case NUMBER -> "a number such as 8.5";
          case KEYWORD -> "a keyword such as confirmed";
          case TYPE -> "a claim type such as PriceMove";
          case LIMIT -> "a number of rows such as 20";
        };
    return new ParameterException(
        "'" + value + "' does not fit parameter " + name + " (" + typeName() + "); give " + example,
        cause);
  }

  private String typeName() {
    return type.name().toLowerCase(Locale.ROOT);
  }
}
