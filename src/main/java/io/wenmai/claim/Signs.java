package io.wenmai.claim;

import io.wenmai.mention.Percent;

/** Minus signs before changes (“环比-3.4%”). */
final class Signs {
  private static final String MINUS = "-－−";

  private Signs() {}

  /** The change with the sign that stands before it behind a word of comparison. */
  static Percent signed(Scene scene, Percent percent, boolean compared) {
    int begin = percent.span().begin();
    String before = scene.before(begin, 1);
    boolean minus =
        compared
            && !before.isEmpty()
            && MINUS.contains(before)
            && percent.amount().value().signum() > 0
            && letter(scene.before(begin - 1, 1));
    return minus
        ? new Percent(
            percent.span(), "-" + percent.text(), percent.amount().negated(), percent.unit())
        : percent;
  }

  private static boolean letter(String before) {
    return !before.isEmpty() && Character.isIdeographic(before.codePointAt(0));
  }
}
