package io.wenmai.mention.name;

/** Names of persons in Latin letters: “Mark Nelson”, “VincentLin”, “Robert F. Kennedy Jr.”. */
final class LatinPerson {
  private static final int MOST_WORDS = 4;

  private final NameWords.Latin words;

  LatinPerson(NameWords.Latin words) {
    this.words = words;
  }

  /** Where the name ends that begins at {@code begin}; {@code begin} itself where none does. */
  int end(Line line, int begin) {
    int end = begin;
    int count = 0;
    int at = begin;
    while (count < MOST_WORDS) {
      int next = wordEnd(line, at);
      if (next == at || words.common().has(line.text(at, next))) {
        break;
      }
      end = next;
      count++;
      at = line.at(end) == ' ' || Units.dot(line.at(end)) ? end + 1 : end;
      if (at == end) {
        break;
      }
    }
    boolean whole = !Units.latin(line.at(end));
    return whole && (count > 1 || camel(line, begin, end)) ? end : begin;
  }

  /** A capitalised word, an initial with its full stop, or {@code at} itself. */
  private static int wordEnd(Line line, int at) {
    if (!Units.upper(line.at(at))) {
      return at;
    }
    int end = at + 1;
    while (Units.letter(line.at(end)) || (inside(line.at(end)) && Units.letter(line.at(end + 1)))) {
      end++;
    }
    return line.at(end) == '.' && end - at <= 2 ? end + 1 : end;
  }

  private static boolean inside(char c) {
    return c == '-' || c == '\'' || c == '’';
  }

  /** Two words written as one: “VincentLin”. */
  private static boolean camel(Line line, int begin, int end) {
    for (int i = begin + 2; i < end - 1; i++) {
      if (Units.upper(line.at(i)) && !Units.upper(line.at(i - 1)) && !Units.upper(line.at(i + 1))) {
        return true;
      }
    }
    return false;
  }
}
