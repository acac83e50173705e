package io.wenmai.mention.name;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word in Latin letters and digits, with the signs inside it: {@code Qwen2.5-Max}, {@code AT&T}.
 */
record LatinWord(int begin, int end) {

  /** The words of a line. */
  static List<LatinWord> in(Line line) {
    List<LatinWord> found = new ArrayList<>();
    int at = 0;
    while (at < line.length()) {
      int end = endOf(line, at);
      if (end > at) {
        found.add(new LatinWord(at, end));
      }
      at = Math.max(end, at + 1);
    }
    return found;
  }

  /** The word that begins at a place, null where none does. */
  static @Nullable LatinWord at(Line line, int begin) {
    int end = begin < line.length() ? endOf(line, begin) : begin;
    return end > begin ? new LatinWord(begin, end) : null;
  }

  private static int endOf(Line line, int begin) {
    int end = begin;
    while (Units.latin(line.at(end))
        || (end > begin
            && Units.insideLatin(line.at(end))
            && Units.latin(line.at(end + 1))
            && !numbers(line, begin, end))) {
      end++;
    }
    boolean abbreviated = line.at(end) == '.' && end - begin <= 3 && Units.upper(line.at(begin));
    return abbreviated && !Units.digit(line.at(end - 1)) && end > begin ? end + 1 : end;
  }

  /** Whether a full stop behind digits numbers what follows: “1.Callan”. */
  private static boolean numbers(Line line, int begin, int end) {
    boolean stop = line.at(end) == '.' && Units.upper(line.at(end + 1));
    return stop && end - begin <= 2 && Units.digit(line.at(begin)) && Units.digit(line.at(end - 1));
  }

  /** Whether only a blank parts the words. */
  boolean before(LatinWord next, Line line) {
    return next.begin == end + 1 && line.at(end) == ' ';
  }

  String text(Line line) {
    return line.text(begin, end);
  }

  /** Whether it is written like a name: a capital, or letters that begin with a small “i” or so. */
  boolean capitalised(Line line) {
    return Units.upper(line.at(begin))
        || (Units.letter(line.at(begin)) && end - begin > 2 && Units.upper(line.at(begin + 1)));
  }

  boolean hasDigit(Line line) {
    for (int i = begin; i < end; i++) {
      if (Units.digit(line.at(i))) {
        return true;
      }
    }
    return false;
  }

  boolean hasLetter(Line line) {
    for (int i = begin; i < end; i++) {
      if (Units.letter(line.at(i))) {
        return true;
      }
    }
    return false;
  }
}
