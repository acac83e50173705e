package io.wenmai.claim;

import io.wenmai.lexicon.EntityKind;
import io.wenmai.mention.Limit;
import io.wenmai.mention.Money;
import io.wenmai.mention.Name;
import io.wenmai.mention.Percent;
import io.wenmai.mention.Quantity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Moves of shares, indices, commodities and currencies: change, limit and price. */
final class PriceMoves implements Extractor {
  private static final List<String> TRADING = WordFile.load("subjects.yaml").list("trading");
  private static final int NEAR = 3;

  /** A draft and the clause in which it was last added to. */
  private record Open(Draft draft, Name subject, int clause) {}

  private final Trading trading;

  PriceMoves(Trading trading) {
    this.trading = trading;
  }

  @Override
  public List<Draft> extract(Paragraph paragraph) {
    List<Open> open = new ArrayList<>();
    for (Figure figure : paragraph.figures()) {
      Name subject = figure.subject();
      if (subject != null && Subjects.traded(subject) && aboutPrice(figure, subject)) {
        add(open, figure, subject, paragraph);
      }
    }
    return open.stream().map(Open::draft).filter(PriceMoves::complete).toList();
  }

  private static boolean complete(Draft draft) {
    return draft.slots().containsKey("change_percent")
        || draft.slots().containsKey("limit")
        || draft.slots().containsKey("price");
  }

  private boolean aboutPrice(Figure figure, Name subject) {
    if (!trading.onlyFillers(figure.lead()) || !plausible(figure, subject)) {
      return false;
    }
    Cue head = figure.head();
    Cue turned = figure.turned();
    Cue level = figure.level();
    boolean company = subject.kind() == EntityKind.ORGANISATION;
    if (head != null) {
      return head.is("price") && head.value().equals("noun") && !(company && trading.ofGoods(head));
    }
    boolean traded = turned != null && trading.priceVerb(turned, figure);
    boolean named = company || subject.kind() == EntityKind.INDUSTRY;
    if (figure.basis() != null && (named || !traded)) {
      return false;
    }
    if (figure.value() instanceof Limit) {
      return !figure.elided();
    }
    if (turned == null) {
      return level != null && level.is("price");
    }
    return (trading.priceVerb(turned, figure) || !company)
        && !(figure.elided() && company && (figure.clause() == 0 || !ofTrading(figure)));
  }

  /** Whether the sentence speaks of trading at all. */
  private static boolean ofTrading(Figure figure) {
    return TRADING.stream().anyMatch(figure.scene().sentence().folded()::contains);
  }

  /** A share costs no ten thousands, and prices move in percent, not in percentage points. */
  private static boolean plausible(Figure figure, Name subject) {
    if (figure.value() instanceof Percent percent && percent.unit().equals("pp")) {
      return false;
    }
    boolean large =
        figure.value() instanceof Money money
            && (money.text().contains("万") || money.text().contains("亿"));
    return !large || subject.kind() == EntityKind.CRYPTO;
  }

  private void add(List<Open> open, Figure figure, Name subject, Paragraph paragraph) {
    int place = joined(open, figure, subject);
    Draft draft =
        place < 0
            ? Draft.of("PriceMove", figure.scene(), figure.anchor(), "price-move")
                .with("instrument", Values.entity(subject))
            : open.get(place).draft();
    Draft more = filled(draft, figure);
    if (more == null) {
      return;
    }
    if (place < 0) {
      open.add(
          new Open(
              trading.timed(more, figure, subject, paragraph.setting()), subject, figure.clause()));
    } else {
      open.set(place, new Open(more, subject, figure.clause()));
    }
  }

  /**
   * The open draft of the same subject that lacks this figure and stands at most one clause off.
   */
  private int joined(List<Open> open, Figure figure, Name subject) {
    int last = open.size() - 1;
    if (last < 0) {
      return -1;
    }
    Open candidate = open.get(last);
    boolean near =
        candidate.draft().scene().sentence().index() == figure.scene().sentence().index()
            && candidate.subject().label().equals(subject.label())
            && figure.clause() - candidate.clause() <= 1;
    String slot = figure.value() instanceof Percent ? "change_percent" : "price";
    boolean lacking = near && !candidate.draft().slots().containsKey(slot);
    return lacking && trading.sameSpan(candidate.draft(), figure, candidate.clause()) ? last : -1;
  }

  private static @Nullable Draft filled(Draft draft, Figure figure) {
    return switch (figure.value()) {
      case Percent percent when figure.sign() != 0 && !figure.to() ->
          Figures.change(draft, figure, percent);
      case Money money when figure.to() ->
          Figures.bounded(
              draft
                  .with("price", Values.of(money))
                  .with("currency", Values.keyword(money.currency())),
              figure,
              money.amount());
      case Quantity quantity when figure.to() && points(quantity) && adjacent(figure) ->
          draft.with("price", Values.of(quantity));
      case Limit limit -> draft.with("limit", Values.keyword(limit.up() ? "up" : "down"));
      default -> null;
    };
  }

  /** Whether the number follows its verb at once, as prices without unit do. */
  private static boolean adjacent(Figure figure) {
    Cue level = figure.level();
    Cue turned = figure.turned();
    int value = figure.value().span().begin();
    return (level != null && value - level.span().end() <= NEAR)
        || (turned != null && value - turned.span().end() <= NEAR);
  }

  private static boolean points(Quantity quantity) {
    String unit = quantity.unit();
    return unit == null || unit.equals("点");
  }
}
