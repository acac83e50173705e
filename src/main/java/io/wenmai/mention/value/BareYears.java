package io.wenmai.mention.value;

import io.wenmai.mention.Bound;
import org.jspecify.annotations.Nullable;

/** Reads years that stand without 年: “2024软科排名”, “2025中国报告”. */
final class BareYears {
  private static final int YEARS_BACK = 15;
  private static final int YEARS_AHEAD = 10;
  private static final int DIGITS = 4;
  private static final String BEFORE = "-+×÷*/=:：.$¥^#&_第约报为至到";
  private static final String BEHIND = ".-%:：/×÷*+=^_&'点元";

  private BareYears() {}

  /** The year that a bare number is, null where it is none. */
  static @Nullable Moment read(Scene scene, Figure figure) {
    Chars chars = scene.chars();
    Numeral number = figure.number();
    int now = scene.context().day().getYear();
    boolean plain =
        figure.measure() == null
            && figure.bound() == Bound.EXACT
            && figure.begin() == number.begin()
            && number.form() == Numeral.Form.ARABIC
            && number.end() - number.begin() == DIGITS
            && number.isBetween(now - YEARS_BACK, now + YEARS_AHEAD);
    return plain && !scene.isAll(figure.begin(), figure.end()) && stands(chars, figure)
        ? new Moment(figure.begin(), figure.end(), Period.year(number.value().intValue()))
        : null;
  }

  private static boolean stands(Chars chars, Figure figure) {
    int before = chars.beforeSpace(figure.begin());
    return !chars.isOneOf(before, BEFORE)
        && !chars.letterOrDigit(before)
        && !chars.isOneOf(figure.end(), BEHIND)
        && !chars.letterOrDigit(figure.end());
  }
}
