package io.wenmai.mention.name;

import io.wenmai.lexicon.EntityKind;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** AI models by family and version: “Qwen2.5-Max”, “Claude 3.5 Sonnet”, “s1-32B”. */
final class ModelNames implements Recogniser {
  private static final int LONGEST_PART = 6;

  private final NameWords.Latin words;
  private final NameWords.Organisations context;

  ModelNames(NameWords words) {
    this.words = words.latin();
    this.context = words.organisations();
  }

  @Override
  public void look(Line line, Consumer<Sighting> found) {
    List<LatinWord> all = LatinWord.in(line);
    for (int i = 0; i < all.size(); i++) {
      int last = lastWord(line, all, i);
      if (last >= i) {
        int end = all.get(last).end();
        found.accept(
            Sighting.of(line, all.get(i).begin(), end, EntityKind.AI_MODEL, NameSource.MODEL));
        i = last;
      }
    }
  }

  /** The index of the last word of the model's name that begins with a word, −1 for none. */
  private int lastWord(Line line, List<LatinWord> all, int first) {
    LatinWord word = all.get(first);
    String text = word.text(line);
    int family = family(text);
    if (family == 0) {
      return sized(text) && told(line, word) ? first : -1;
    }
    boolean versioned = family < text.length() && goesWith(text.substring(family));
    if (family < text.length() && !versioned) {
      return -1;
    }
    int last = first;
    while (last + 1 < all.size()
        && all.get(last).before(all.get(last + 1), line)
        && goesOn(line, all, last + 1, numbered(line, all.subList(first, last + 1)))) {
      last++;
      versioned = true;
    }
    return versioned ? last : -1;
  }

  /** The length of the family's name with which a word begins, 0 for none. */
  private int family(String text) {
    int length = words.models().startingAt(text, 0);
    boolean whole =
        length == text.length()
            || !Units.letter(text.charAt(length))
            || (length > 2 && Units.digit(text.charAt(length - 1)));
    boolean cut =
        length > 0
            && length < text.length()
            && Units.digit(text.charAt(length - 1))
            && Units.digit(text.charAt(length));
    return whole && !cut ? length : 0;
  }

  private boolean goesWith(String rest) {
    return version(rest) || hyphened(rest);
  }

  /** What follows a family's name: digits, sizes and words of versions, parted by hyphens. */
  private boolean version(String rest) {
    for (String part : rest.split("[-_]", -1)) {
      if (!part.isEmpty() && !versionPart(part)) {
        return false;
      }
    }
    return rest.length() > 1 || Units.digit(rest.charAt(0));
  }

  private boolean versionPart(String part) {
    return words.modelWords().has(part)
        || words.models().has(part)
        || Units.digit(part.charAt(0))
        || (part.length() <= 4 && Units.digit(part.charAt(part.length() - 1)));
  }

  /** Whether all that follows are short words behind hyphens: GLM-PC, Step-Video-T2V. */
  private static boolean hyphened(String rest) {
    return rest.charAt(0) == '-'
        && rest.length() > 1
        && Stream.of(rest.substring(1).split("-", -1)).allMatch(ModelNames::capitalPart);
  }

  private static boolean capitalPart(String part) {
    return !part.isEmpty()
        && part.length() <= LONGEST_PART
        && !part.equals("AI")
        && (part.length() == 1 || Units.upper(part.charAt(0)));
  }

  /** Whether the name has the number of a version already: “o1”, “Claude 3.5”. */
  private static boolean numbered(Line line, List<LatinWord> name) {
    return name.stream().anyMatch(word -> word.hasDigit(line));
  }

  private boolean goesOn(Line line, List<LatinWord> all, int next, boolean numbered) {
    String text = all.get(next).text(line);
    if (words.modelWords().has(text)) {
      return !text.equals("Research");
    }
    if (numbered && !sized(text)) {
      return false;
    }
    boolean named = words.modelWords().has(all.get(next - 1).text(line));
    if (named && text.length() <= 2 && !all.get(next).hasLetter(line)) {
      return !words.countSigns().hasUnit(line.text(), all.get(next).end());
    }
    boolean dotted = text.indexOf('.') > 0 && Units.digit(text.charAt(0));
    boolean letters = all.get(next).hasLetter(line) && all.get(next).hasDigit(line);
    return text.length() < 12 && (dotted || letters) && version(text);
  }

  /** “32B”, “s1-32B”: a number of parameters. */
  private static boolean sized(String text) {
    int end = text.length() - 1;
    return end > 0
        && (text.charAt(end) == 'B' || text.charAt(end) == 'b')
        && Units.digit(text.charAt(end - 1))
        && text.indexOf('-') > 0;
  }

  private boolean told(Line line, LatinWord word) {
    return context.modelAfter().startingAt(line.text(), word.end()) > 0
        || context.modelBefore().endingAt(line.text(), word.begin()) > 0;
  }
}
