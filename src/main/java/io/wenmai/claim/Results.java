package io.wenmai.claim;

import io.wenmai.lexicon.EntityKind;
import io.wenmai.mention.Amount;
import io.wenmai.mention.Money;
import io.wenmai.mention.Name;
import io.wenmai.mention.Percent;
import io.wenmai.mention.Time;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Financial statement items: one claim a company, metric and period. */
final class Results implements Extractor, FigureChain.Filling {
  private static final List<String> THINGS = WordFile.load("subjects.yaml").list("things");
  private static final List<String> PARTS = WordFile.load("subjects.yaml").list("parts");
  private static final Set<String> RATIOS = Set.of("gross_margin", "net_margin");

  @Override
  public List<Draft> extract(Paragraph paragraph) {
    return FigureChain.drafts(paragraph.figures().stream().filter(Results::item), this);
  }

  /** What an organisation sells is its revenue; what a product or a platform sells is not. */
  private static boolean item(Figure figure) {
    return figure.of("metric") || (Sales.value(figure) && !Sales.goods(figure));
  }

  @Override
  public @Nullable Draft open(Figure figure) {
    Name subject = figure.subject();
    if (subject == null || subject.kind() != EntityKind.ORGANISATION || ofPart(figure)) {
      return null;
    }
    String head = Objects.requireNonNull(figure.head()).value();
    String metric =
        switch (head) {
          case "net_loss" -> "net_profit";
          case "operating_loss" -> "operating_profit";
          case "sales" -> "revenue";
          default -> head;
        };
    Draft draft =
        Draft.of("FinancialResult", figure.scene(), figure.anchor(), "result/" + metric)
            .with("company", Values.entity(subject))
            .with("metric", Values.keyword(metric))
            .with("segment", segment(figure));
    return Figures.period(draft, figure);
  }

  /** Whether a sentence that names no company tells of goods or of a part without saying which. */
  private static boolean ofPart(Figure figure) {
    String text = figure.scene().sentence().folded();
    return figure.elided()
        && (THINGS.stream().anyMatch(text::contains)
            || (figure.segment().isEmpty()
                && figure.scene().all(Time.class).isEmpty()
                && PARTS.stream().anyMatch(text::startsWith)));
  }

  @Override
  public @Nullable String slot(Figure figure) {
    if (FigureChain.change(figure)) {
      return "change_percent";
    }
    boolean level = figure.turned() == null || figure.to();
    boolean filled =
        figure.value() instanceof Percent
            ? ratio(figure)
            : figure.value() instanceof Money && level;
    return filled ? "value" : null;
  }

  @Override
  public Draft fill(Draft draft, Figure figure) {
    if (figure.value() instanceof Percent percent) {
      return FigureChain.change(figure)
          ? Figures.change(draft, figure, percent)
          : Figures.level(draft, figure, percent.amount(), percent.text());
    }
    Money money = (Money) figure.value();
    Amount amount = money.amount();
    boolean loss = Objects.requireNonNull(figure.head()).value().endsWith("_loss");
    return Figures.level(draft, figure, loss ? amount.negated() : amount, money.text())
        .with("currency", Values.keyword(money.currency()));
  }

  private static boolean ratio(Figure figure) {
    Cue head = figure.head();
    return head != null && (RATIOS.contains(head.value()) || head.text().endsWith("率"));
  }

  private static Value.@Nullable Text segment(Figure figure) {
    Name place = figure.place();
    String words = figure.segment();
    if (!words.isEmpty()) {
      return new Value.Text(words);
    }
    return place == null ? null : new Value.Text(place.text());
  }
}
