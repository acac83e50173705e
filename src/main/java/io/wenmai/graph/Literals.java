package io.wenmai.graph;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Literals in their one canonical spelling. */
final class Literals {
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'+08:00'");

  private Literals() {}

  static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  static Node text(String text, String language) {
    return language.isEmpty() ? text(text) : NodeFactory.createLiteralLang(text, language);
  }

  static Node integer(long number) {
    return typed(Long.toString(number), XSDDatatype.XSDinteger);
  }

  static Node bool(boolean value) {
    return typed(Boolean.toString(value), XSDDatatype.XSDboolean);
  }

  /** A whole number as an integer, another one as a decimal, without zeros at the end. */
  static Node number(BigDecimal number) {
    BigDecimal shortest = number.stripTrailingZeros();
    return typed(
        shortest.toPlainString(),
        shortest.scale() <= 0 ? XSDDatatype.XSDinteger : XSDDatatype.XSDdecimal);
  }

  static Node day(LocalDate day) {
    return typed(day.toString(), XSDDatatype.XSDdate);
  }

  /** A local time of Asia/Shanghai. */
  static Node moment(LocalDateTime time) {
    return typed(SECONDS.format(time), XSDDatatype.XSDdateTime);
  }

  /** A date as exact as its spelling: a day, a month, a year, or else the spelling alone. */
  static Node date(String iso) {
    try {
      return switch (iso.length()) {
        case 10 -> typed(LocalDate.parse(iso).toString(), XSDDatatype.XSDdate);
        case 7 -> typed(YearMonth.parse(iso).toString(), XSDDatatype.XSDgYearMonth);
        case 4 -> typed(Year.parse(iso).toString(), XSDDatatype.XSDgYear);
        default -> text(iso);
      };
    } catch (DateTimeException e) {
      return text(iso);
    }
  }

  private static Node typed(String lexical, RDFDatatype type) {
    return NodeFactory.createLiteralDT(lexical, type);
  }
}
