package io.wenmai.mention.name;

import io.wenmai.lexicon.EntityKind;
import io.wenmai.text.Token;
import java.util.function.BiConsumer;

/** Units of organisations right behind their names: “英特尔产品部”, “通义团队”. */
final class UnitNames implements Aliases {
  private static final int LONGEST = 10;

  private final NameWords words;

  UnitNames(NameWords words) {
    this.words = words;
  }

  @Override
  public void look(Marked marked, BiConsumer<String, Known> found) {
    for (Occurrence name : marked.names()) {
      EntityKind kind = name.known().kind();
      if (kind == EntityKind.ORGANISATION || kind == EntityKind.PRODUCT) {
        unit(marked, name, kind == EntityKind.PRODUCT, found);
      }
    }
  }

  private void unit(
      Marked marked, Occurrence name, boolean product, BiConsumer<String, Known> found) {
    Line line = marked.line();
    int end = end(marked, name.end());
    int head = end - words.organisations().units().endingAt(line.text(), end);
    boolean qualified = qualified(line, name.end(), head, end);
    if (end > name.end() && (product || qualified)) {
      int begin = product ? name.begin() : name.end();
      String whole = line.sentence().text().substring(name.begin(), end);
      found.accept(
          line.text(begin, end),
          new Known(EntityKind.ORGANISATION, whole, null, NameSource.FULL_NAME));
    }
  }

  /** Whether the words tell which unit is meant: “产品部”, not “团队” or “新一届董事会”. */
  private boolean qualified(Line line, int begin, int head, int end) {
    return head <= begin
        ? "部科".indexOf(line.at(end - 1)) >= 0 && end - head > 2
        : !words.organisations().generic().has(line.text(begin, head));
  }

  /** Where the unit's name ends that begins at {@code begin}, {@code begin} for none. */
  private int end(Marked marked, int begin) {
    Line line = marked.line();
    int at = begin;
    while (at - begin < LONGEST && marked.at(at) == null) {
      Token token = line.token(at);
      if (token == null || line.begin(token) != at || ends(line, token)) {
        return begin;
      }
      at = line.end(token);
      if (words.organisations().units().endingAt(line.text(), at) > 0
          && !words.organisations().units().has(next(line, at))) {
        return at;
      }
    }
    return begin;
  }

  private static String next(Line line, int at) {
    Token token = line.token(at);
    return token == null ? "" : line.text(at, Math.max(at, line.end(token)));
  }

  private boolean ends(Line line, Token token) {
    String word = line.text(line.begin(token), line.end(token));
    if (words.organisations().units().has(word)) {
      return false;
    }
    return !Units.han(word.charAt(0))
        || (words.edges().breakers().has(word) && !words.edges().inside().has(word))
        || words.people().titles().has(word);
  }
}
