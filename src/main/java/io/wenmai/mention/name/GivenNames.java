package io.wenmai.mention.name;

import io.wenmai.lexicon.EntityKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds names of persons that were cut short: “宗庆” where the document always has “宗庆后”. */
final class GivenNames {
  private static final int ENOUGH = 3;

  /** What stands behind a name: the next units, and those behind them. */
  private record Behind(List<Character> next, Set<Character> second) {}

  private final NameWords.People words;
  private final Map<String, Behind> seen = new LinkedHashMap<>();

  GivenNames(NameWords words) {
    this.words = words.people();
  }

  void see(Marked marked) {
    Line line = marked.line();
    for (Occurrence name : marked.names()) {
      boolean lexical = name.known().source() == NameSource.LEXICON;
      if (name.known().kind() == EntityKind.PERSON && name.length() == 2 && !lexical) {
        Behind behind =
            seen.computeIfAbsent(
                line.text(name.begin(), name.end()),
                n -> new Behind(new ArrayList<>(), new HashSet<>()));
        behind.next().add(word(line, name.end()) ? '\n' : line.at(name.end()));
        behind.second().add(line.at(name.end() + 1));
      }
    }
  }

  private boolean word(Line line, int at) {
    return words.follow().startingAt(line.text(), at) > 1
        || words.speech().startingAt(line.text(), at) > 0
        || words.titles().startingAt(line.text(), at) > 0;
  }

  /** Replaces the names that were cut short. */
  void lengthen(NameBook book) {
    seen.forEach((name, behind) -> {
      char next = behind.next().getFirst();
      boolean always = Units.han(next) && behind.next().stream().allMatch(c -> c == next);
      if (always && behind.next().size() >= ENOUGH && behind.second().size() > 1) {
        book.lengthen(name, name + next);
      }
    });
  }
}
