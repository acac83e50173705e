package io.wenmai.store;

import java.util.Locale;

/** A form in which an answer can be written. */
public enum AnswerFormat {
  CSV("text/csv;charset=utf-8"),
  TSV("text/tab-separated-values;charset=utf-8"),
  JSON("application/sparql-results+json"),
  XML("application/sparql-results+xml"),
  /** Of triples only. */
  TURTLE("text/turtle;charset=utf-8");

  private final String mediaType;

  AnswerFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /**
   * The format of that name, in letters of any case.
   *
   * @throws ParameterException if there is none
   */
  public static AnswerFormat of(String name) {
    try {
      return valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          "there is no format '" + name + "'; give json, xml, csv, tsv or turtle", e);
    }
  }

  /** Its media type, with the charset where one must be named. */
  public String mediaType() {
    return mediaType;
  }
}
