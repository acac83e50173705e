package io.wenmai.mention.value;

import io.wenmai.mention.Amount;
import io.wenmai.mention.Amounts;
import io.wenmai.mention.Clock;
import io.wenmai.mention.Duration;
import io.wenmai.mention.Mention;
import io.wenmai.mention.Money;
import io.wenmai.mention.Percent;
import io.wenmai.mention.Quantity;
import io.wenmai.text.Sentence;
import io.wenmai.text.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Makes mentions of pieces. */
record MentionMaker(Sentence sentence, Chars chars, ValueContext context) {

  /** The mention that a piece makes, null for none. */
  @Nullable Mention mention(Piece piece) {
    Span span = span(piece);
    String text = sentence.textOf(span);
    return switch (piece) {
      case Piece.Gap gap -> null;
      case Piece.Fixed fixed -> fixed.maker().make(span, text);
      case Moment moment -> moment.mention(span, text);
      case Hours hours -> new Clock(span, text, hours.time());
      case Figure figure -> figure.weak() && !isAll(figure) ? null : figure(figure, span, text);
    };
  }

  private Span span(Piece piece) {
    int offset = sentence.span().begin();
    return new Span(offset + chars.place(piece.begin()), offset + chars.place(piece.end() - 1) + 1);
  }

  /** Whether there is nothing else in the sentence. */
  private boolean isAll(Piece piece) {
    return piece.begin() == 0 && piece.end() == chars.length();
  }

  private Mention figure(Figure figure, Span span, String text) {
    Measure measure = figure.measure();
    return switch (measure) {
      case null -> new Quantity(span, text, amount(figure, BigDecimal.ONE), null);
      case Measure.Percentage percentage ->
          new Percent(span, text, amount(figure, percentage.factor()), percentage.unit());
      case Measure.Currency money ->
          new Money(
              span,
              text,
              amount(figure, money.factor()),
              money.currency().equals("?") ? context.currency() : money.currency(),
              money.per());
      case Measure.Length length ->
          new Duration(span, text, amount(figure, length.factor()), length.unit(), null);
      case Measure.Unit unit ->
          new Quantity(span, text, amount(figure, BigDecimal.ONE), unit.word());
    };
  }

  /** The amount of a figure whose unit is worth {@code factor}. */
  static Amount amount(Figure figure, BigDecimal factor) {
    Numeral number = figure.number().times(factor, figure.end());
    return Amounts.of(number.value(), number.upper(), number.step(), figure.bound());
  }
}
