package io.wenmai.mention.name;

import io.wenmai.lexicon.EntityKind;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Names in capitalised Latin words, with the kind that the words beside them tell. */
final class LatinNames implements Recogniser {
  private static final Set<String> LINKS =
      Set.of(
          "of", "and", "for", "the", "de", "von", "van", "&", "du", "la", "der", "in", "to", "on");
  private static final int MOST_WORDS = 7;
  private static final int SHORT = 2;

  private final NameWords.Latin words;
  private final LatinKind kinds;

  LatinNames(NameWords words) {
    this.words = words.latin();
    this.kinds = new LatinKind(words);
  }

  @Override
  public void look(Line line, Consumer<Sighting> found) {
    List<LatinWord> all = LatinWord.in(line);
    int first = 0;
    while (first < all.size()) {
      int end = runEnd(line, all, first);
      if (!prose(line, all.subList(first, end))) {
        names(line, all.subList(first, end), found);
      }
      first = end;
    }
  }

  /** Where the words end that only blanks part. */
  private static int runEnd(Line line, List<LatinWord> all, int first) {
    int end = first + 1;
    while (end < all.size() && all.get(end - 1).before(all.get(end), line)) {
      end++;
    }
    return end;
  }

  /** Whether the words are a sentence of another language. */
  private static boolean prose(Line line, List<LatinWord> run) {
    long small =
        run.stream()
            .filter(word -> !word.capitalised(line) && !word.hasDigit(line))
            .filter(word -> !LINKS.contains(word.text(line)))
            .count();
    return small > 1 || run.size() > 2 * MOST_WORDS;
  }

  private void names(Line line, List<LatinWord> run, Consumer<Sighting> found) {
    int first = 0;
    while (first < run.size()) {
      int last = lastWord(line, run, first);
      if (last >= first) {
        name(line, run.subList(first, last + 1), found);
      }
      first = Math.max(first, last) + 1;
    }
  }

  /** The index of the last word of the name that begins with a word, before it for none. */
  private int lastWord(Line line, List<LatinWord> all, int first) {
    if (!nameWord(line, all.get(first))) {
      return first - 1;
    }
    int last = first;
    int next = first + 1;
    while (next < all.size()
        && next - first < MOST_WORDS
        && all.get(next - 1).before(all.get(next), line)) {
      if (goesOn(line, all.get(next))) {
        last = next;
      } else if (!LINKS.contains(all.get(next).text(line))) {
        break;
      }
      next++;
    }
    return last;
  }

  private boolean nameWord(Line line, LatinWord word) {
    return word.capitalised(line) && !words.common().has(word.text(line));
  }

  private boolean goesOn(Line line, LatinWord word) {
    String text = word.text(line);
    return nameWord(line, word)
        || words.orgSuffixes().has(text)
        || words.productWords().has(text)
        || (word.hasDigit(line) && text.length() <= 8 && !followedByUnit(line, word));
  }

  /** A number with a counted noun behind it is none of the name. */
  private static boolean followedByUnit(Line line, LatinWord word) {
    return !word.hasLetter(line) && (Units.han(line.at(word.end())) || line.at(word.end()) == '%');
  }

  private void name(Line line, List<LatinWord> name, Consumer<Sighting> found) {
    int begin = name.getFirst().begin();
    int end = name.getLast().end();
    for (int i = begin; i < end; i++) {
      if (line.hit(i) != null) {
        return;
      }
    }
    EntityKind kind = kinds.told(line, name);
    boolean bare = end - begin <= SHORT && !name.getFirst().hasDigit(line);
    if (kind != null && !bare && !addressed(line, begin, end)) {
      found.accept(Sighting.of(line, begin, end, kind, NameSource.LATIN));
    }
  }

  /** Whether it is part of a web or mail address. */
  private static boolean addressed(Line line, int begin, int end) {
    boolean before = "/@:_#".indexOf(line.at(begin - 1)) >= 0;
    return before || ("/@:_=".indexOf(line.at(end)) >= 0 && Units.latin(line.at(end + 1)));
  }
}
