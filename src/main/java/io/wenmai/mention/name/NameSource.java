package io.wenmai.mention.name;

import java.util.Locale;

/** What recognised a name, the most reliable first. */
enum NameSource {
  /** The lexicon has the name. */
  LEXICON,
  /** A legal form ends it, or a body's head that follows a name. */
  FULL_NAME,
  /** A listing code in brackets follows it. */
  TICKER,
  /** The text says that it is another form of a name. */
  INTRODUCED,
  /** A title of a work in its marks. */
  WORK,
  /** A foreign person's name in pieces parted by dots. */
  FOREIGN,
  /** A title of an office stands before it. */
  TITLE,
  /** A version of a known family of models. */
  MODEL,
  /** A fund, bond or index by its ending. */
  SECURITY,
  /** Quotes beside a word that tells a product. */
  QUOTED,
  /** A word that ends companies' names ends it. */
  SUFFIX,
  /** It stands in a list of names, or before a title. */
  LIST,
  /** Part of a name that the text gives in full. */
  SHORT,
  /** Capitalised Latin letters beside a word that tells what they name. */
  LATIN,
  /** A verb of speech follows it. */
  SPEECH,
  /** A verb of taking or leaving a post stands beside it. */
  POST,
  /** A line of business ends it: a name only where something else says so too. */
  TRADE,
  /** A geographic name by its part of speech. */
  PLACE,
  /** It stands in the dateline of a report, where it says who wrote it. */
  DATELINE;

  /** The keyword that a name carries. */
  String keyword() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether a name of this source may hold names of places and the like as parts. */
  boolean whole() {
    return compareTo(LEXICON) > 0 && compareTo(LIST) <= 0;
  }

  /** Whether a name of this source may hold lexicon names as parts. */
  boolean composed() {
    return compareTo(LEXICON) > 0 && compareTo(QUOTED) <= 0;
  }
}
