package io.wenmai.mention;

/** What recognised a name, the most reliable first. */
enum NameSource {
  /** The lexicon has the name. */
  LEXICON,
  /** A legal form ends it, or a body's head that follows a name. */
  FULL_NAME,
  /** A listing code in brackets follows it. */
  TICKER,
  /** The text says that it is short for another name. */
  INTRODUCED,
  /** Titles of works in their marks. */
  WORK,
  /** The same name in another language stands in brackets beside it. */
  BILINGUAL,
  /** A title of an office stands beside it. */
  TITLE,
  /** A version of a known family of models. */
  MODEL,
  /** Quotes beside a word that tells a product. */
  QUOTED,
  /** A fund, bond or index by its ending. */
  SECURITY,
  /** A word that tells a company ends it. */
  SUFFIX,
  /** It stands in a list of names. */
  LIST,
  /** Part of a name that the text gives in full. */
  SHORT,
  /** Capitalised Latin letters. */
  LATIN,
  /** A verb of speech follows it. */
  SPEECH,
  /** A geographic name by its ending. */
  PLACE;

  /** The keyword that a name carries. */
  String keyword() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** Whether a name of this source may hold lexicon names as parts. */
  boolean composed() {
    return switch (this) {
      case FULL_NAME, TICKER, INTRODUCED, WORK, BILINGUAL, TITLE, MODEL, QUOTED, SECURITY -> true;
      case LEXICON, SUFFIX, LIST, SHORT, LATIN, SPEECH, PLACE -> false;
    };
  }
}
