package io.wenmai.mention.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists and ranges of figures: shared units, and the two ends of a range as one figure. */
final class FigureLists {
  private static final BigDecimal MOST_IN_LIST = BigDecimal.valueOf(10_000);

  private FigureLists() {}

  /** The pieces with what a later member of a list gives to earlier ones, ranges joined. */
  static List<Piece> join(Chars chars, List<Piece> pieces) {
    return ranges(chars, shared(chars, pieces));
  }

  private static List<Piece> shared(Chars chars, List<Piece> pieces) {
    List<Piece> result = new ArrayList<>(pieces);
    for (int i = pieces.size() - 2; i >= 0; i--) {
      if (result.get(i) instanceof Figure figure && result.get(i + 1) instanceof Figure later) {
        Joint joint = Joint.between(chars, figure, later);
        result.set(i, shared(figure, later, joint));
      }
    }
    return result;
  }

  private static Figure shared(Figure figure, Figure later, Joint joint) {
    if (joint == Joint.RANGE && later.measure() == null && isScaledBare(figure, later)) {
      return figure.like(later, true);
    }
    if (joint == Joint.NONE || later.measure() == null || figure.number().upper() != null) {
      return figure;
    }
    boolean scaled = isScaled(figure, later, joint);
    if (figure.measure() == null) {
      return isNamed(figure) ? figure : figure.like(later, scaled);
    }
    return figure;
  }

  /** “8-10亿”. */
  private static boolean isScaledBare(Figure figure, Figure later) {
    return figure.measure() == null
        && !figure.weak()
        && figure.number().upper() == null
        && figure.number().form() == Numeral.Form.ARABIC
        && isScaled(figure, later, Joint.RANGE);
  }

  /** Whether a figure is part of a name that ends before it: “iPhone 16和17”. */
  private static boolean isNamed(Figure figure) {
    return figure.weak() && figure.number().form() == Numeral.Form.ARABIC;
  }

  private static boolean isScaled(Figure figure, Figure later, Joint joint) {
    BigDecimal scale = later.number().scale();
    if (figure.number().scale().compareTo(BigDecimal.ONE) > 0
        || scale.compareTo(BigDecimal.ONE) <= 0) {
      return false;
    }
    BigDecimal mantissa = figure.number().value().abs();
    return joint == Joint.RANGE
        ? mantissa.multiply(scale).compareTo(later.number().value().abs()) <= 0
        : mantissa.compareTo(MOST_IN_LIST) < 0;
  }

  private static List<Piece> ranges(Chars chars, List<Piece> pieces) {
    List<Piece> result = new ArrayList<>(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      Figure range = i + 1 < pieces.size() ? range(chars, pieces.get(i), pieces.get(i + 1)) : null;
      result.add(range == null ? pieces.get(i) : range);
      i += range == null ? 0 : 1;
    }
    return result;
  }

  private static @Nullable Figure range(Chars chars, Piece first, Piece second) {
    return first instanceof Figure from
            && second instanceof Figure to
            && Joint.between(chars, from, to) == Joint.RANGE
            && isSameKind(chars, from, to)
            && !isChange(chars, from)
        ? from.to(to)
        : null;
  }

  private static boolean isSameKind(Chars chars, Figure from, Figure to) {
    return (from.measure() == null
            ? isToldRange(chars, from, to)
            : from.measure().equals(to.measure()))
        && from.number().upper() == null
        && to.number().upper() == null
        && (from.number().value().compareTo(to.number().value()) < 0
            || from.number().value().signum() < 0);
  }

  /** Whether bare numbers are the ends of a range: “一千到一千五百”, but no score. */
  private static boolean isToldRange(Chars chars, Figure from, Figure to) {
    return to.measure() == null
        && !from.weak()
        && !to.weak()
        && (chars.isOneOf(chars.pastSpace(from.end()), "到至~")
            || (from.number().scale().compareTo(BigDecimal.ONE) > 0
                && from.number().scale().compareTo(to.number().scale()) == 0));
  }

  /** Whether “从3%到5%” tells of two figures, one after the other. */
  private static boolean isChange(Chars chars, Figure from) {
    return chars.isOneOf(from.begin() - 1, "从由自");
  }
}
