package io.wenmai.mention.value;

import io.wenmai.mention.value.Words.Word;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the unit behind a number. */
final class MeasureReader {
  private final Words<Measure> measures;
  private final Words<Measure> halves;
  private final Words<?> guards;

  MeasureReader(Words<?> guards) {
    this.guards = guards;
    this.measures = new Words<>(shipped());
    this.halves = new Words<>(lengths("half "));
  }

  private static Map<String, Measure> shipped() {
    Map<String, Measure> measures = new LinkedHashMap<>();
    WordList.shipped("units")
        .all()
        .forEach((topic, words) -> words.forEach(w -> measures.put(w, new Measure.Unit(w))));
    measures.putAll(lengths(""));
    measures.putAll(currencies());
    measures.putAll(percentages());
    return measures;
  }

  private static Map<String, Measure> lengths(String before) {
    Map<String, Measure> lengths = new LinkedHashMap<>();
    WordList.shipped("durations")
        .all()
        .forEach((meaning, words) -> {
          if (meaning.startsWith("half ") == before.equals("half ")) {
            String[] parts = meaning.substring(before.length()).split(" ", -1);
            Measure length =
                new Measure.Length(ChronoUnit.valueOf(parts[0]), new BigDecimal(parts[1]));
            words.forEach(word -> lengths.put(word, length));
          }
        });
    return lengths;
  }

  private static Map<String, Measure> currencies() {
    Map<String, Measure> currencies = new LinkedHashMap<>();
    WordList.shipped("currencies")
        .all()
        .forEach((meaning, words) -> {
          String[] parts = meaning.split(" ", -1);
          if (!parts[0].equals("before") && !parts[0].equals("scale")) {
            Measure money = new Measure.Currency(parts[0], new BigDecimal(parts[1]), null);
            words.forEach(word -> currencies.put(word, money));
          }
        });
    return currencies;
  }

  private static Map<String, Measure> percentages() {
    Map<String, Measure> percentages = new LinkedHashMap<>();
    WordList.shipped("percents")
        .all()
        .forEach((meaning, words) -> {
          String[] parts = meaning.split(" ", -1);
          if (!parts[0].equals("share")) {
            Measure percent = new Measure.Percentage(parts[0], new BigDecimal(parts[1]));
            words.forEach(word -> percentages.put(word, percent));
          }
        });
    return percentages;
  }

  /** The words with which units begin, for numbers that must not eat into them. */
  Words<?> words() {
    return measures;
  }

  /** The unit at a position, past a space; null where none stands. */
  @Nullable Word<Measure> read(Chars chars, int at) {
    int begin = chars.pastSpace(at);
    Word<Measure> word = measures.longest(chars, begin);
    if (word == null || guards.end(chars, begin) > word.end() || breaksOff(chars, word)) {
      return null;
    }
    return switch (word.value()) {
      case Measure.Currency money -> withPer(chars, money, word.end());
      case Measure.Unit unit -> withPer(chars, begin, word.end());
      case Measure.Percentage percent -> word;
      case Measure.Length length -> word;
    };
  }

  /** The unit behind “个半”: “两个半小时”. */
  @Nullable Word<Measure> readHalf(Chars chars, int at) {
    return halves.longest(chars, at);
  }

  private static boolean breaksOff(Chars chars, Word<Measure> word) {
    return chars.letter(word.end() - 1) && chars.letterOrDigit(word.end());
  }

  private Word<Measure> withPer(Chars chars, Measure.Currency money, int end) {
    int perEnd = perEnd(chars, end);
    if (perEnd == end) {
      return new Word<>(money, end);
    }
    String per = chars.text(end + 1, perEnd);
    return new Word<>(new Measure.Currency(money.currency(), money.factor(), per), perEnd);
  }

  private Word<Measure> withPer(Chars chars, int begin, int end) {
    int perEnd = perEnd(chars, end);
    return new Word<>(new Measure.Unit(chars.text(begin, perEnd)), perEnd);
  }

  /** The end of “/股”, “/百万tokens”, “每吨” at a position, or the position. */
  private int perEnd(Chars chars, int at) {
    if (!chars.isOneOf(at, "/每")) {
      return at;
    }
    int begin = at + 1;
    while (Digits.multiplier(chars.at(begin)) > 10 || Digits.isScale(chars.at(begin))) {
      begin++;
    }
    int word = measures.end(chars, begin);
    if (chars.at(at) == '/' && chars.letter(begin)) {
      word = Math.max(word, lettersEnd(chars, begin));
    }
    return word > begin ? word : at;
  }

  private static int lettersEnd(Chars chars, int at) {
    int end = at;
    while (chars.letter(end)) {
      end++;
    }
    return end;
  }
}
