package io.wenmai.claim;

import io.wenmai.lexicon.EntityKind;
import io.wenmai.mention.Money;
import io.wenmai.mention.Name;
import io.wenmai.mention.Time;
import java.util.List;
import java.util.stream.Stream;

/** Market values of companies. */
final class MarketCaps implements Extractor {
  private static final List<String> HELD = WordFile.load("subjects.yaml").list("held");
  private static final int REACH = 36;

  @Override
  public List<Draft> extract(Paragraph paragraph) {
    return paragraph.figures().stream().flatMap(MarketCaps::draft).toList();
  }

  /** Whether the sum is the value of somebody's shares, not of the company. */
  private static boolean holding(Figure figure) {
    String before = figure.scene().before(figure.value().span().begin(), REACH);
    return HELD.stream().anyMatch(before::contains);
  }

  private static Stream<Draft> draft(Figure figure) {
    Cue head = figure.head();
    Name company = figure.subject();
    boolean level = figure.turned() == null || figure.to();
    if (head == null
        || company == null
        || !level
        || holding(figure)
        || !head.value().equals("cap")
        || company.kind() != EntityKind.ORGANISATION
        || !(figure.value() instanceof Money money)) {
      return Stream.empty();
    }
    Time time = figure.moment();
    Draft draft =
        Draft.of("MarketCap", figure.scene(), figure.anchor(), "market-cap")
            .with("company", Values.entity(company))
            .with("value", Values.of(money))
            .with("currency", Values.keyword(money.currency()))
            .with("date", time == null || time.grain() != Time.Grain.DAY ? null : Values.of(time));
    return Stream.of(Figures.bounded(draft, figure, money.amount()));
  }
}
