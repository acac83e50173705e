package io.wenmai.mention.value;

import org.jspecify.annotations.Nullable;

/** Reads decades and centuries: “1990年代”, “上世纪80年代”, “20世纪90年代”, “九十年代”. */
final class DecadeRule implements TimeRule {
  private static final String BEHIND = "年代";
  private static final int CENTURY = 100;
  private static final int DECADE = 10;
  private static final int FIRST_ALONE = 50;

  @Override
  public @Nullable Piece read(Scene scene, int at) {
    Chars chars = scene.chars();
    int now = scene.context().day().getYear() / CENTURY;
    if (chars.has(at, "上世纪")) {
      return decade(chars, at, at + 3, now - 1);
    }
    if (chars.has(at, "本世纪")) {
      return decade(chars, at, at + 3, now);
    }
    Small century = Small.read(chars, at, 21);
    int mark = century == null ? at : chars.pastSpace(century.end());
    if (century != null && chars.has(mark, "世纪")) {
      Piece decade = decade(chars, at, chars.pastSpace(mark + 2), century.value() - 1);
      return decade == null ? whole(at, mark + 2, century.value()) : decade;
    }
    int digits = chars.digitsEnd(at);
    if (digits == at + 4 && chars.has(digits, BEHIND) && chars.at(digits - 1) == '0') {
      return moment(at, digits + BEHIND.length(), Integer.parseInt(chars.text(at, digits)));
    }
    Piece alone = decade(chars, at, at, now - 1);
    return alone instanceof Moment moment
            && moment.period().begin().getYear() % CENTURY >= FIRST_ALONE
            && !chars.letterOrDigit(at - 1)
        ? alone
        : null;
  }

  private static Moment whole(int begin, int end, int century) {
    Period first = Period.year((century - 1) * CENTURY + 1);
    return new Moment(begin, end, first.to(Period.year(century * CENTURY)));
  }

  private static @Nullable Piece decade(Chars chars, int begin, int at, int century) {
    Small decade = Small.read(chars, at, CENTURY - 1);
    return decade == null
            || decade.value() % DECADE != 0
            || !chars.has(chars.pastSpace(decade.end()), BEHIND)
            || century < DECADE
        ? null
        : moment(
            begin,
            chars.pastSpace(decade.end()) + BEHIND.length(),
            century * CENTURY + decade.value());
  }

  private static Moment moment(int begin, int end, int year) {
    return new Moment(begin, end, Period.year(year).to(Period.year(year + DECADE - 1)));
  }
}
