package io.wenmai.claim;

import io.wenmai.lexicon.EntityKind;
import io.wenmai.mention.Money;
import io.wenmai.mention.Name;
import io.wenmai.mention.Percent;
import io.wenmai.mention.Quantity;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Macro figures of a region: CPI, PMI, GDP, rates. */
final class Indicators implements Extractor, FigureChain.Filling {
  @Override
  public List<Draft> extract(Paragraph paragraph) {
    return FigureChain.drafts(
        paragraph.figures().stream().filter(figure -> figure.of("indicator")), this);
  }

  @Override
  public @Nullable Draft open(Figure figure) {
    Name region = figure.place();
    if (region == null) {
      region = region(figure.scene());
    }
    if (region == null) {
      return null;
    }
    Cue head = Objects.requireNonNull(figure.head());
    Draft draft =
        Draft.of("Indicator", figure.scene(), figure.anchor(), "indicator")
            .with("region", Values.entity(region))
            .with(
                "indicator",
                new Value.Entity(head.value(), head.text(), EntityKind.INDICATOR, null));
    return Figures.period(draft, figure);
  }

  /** The only place of the sentence, else the only one of the title. */
  private static @Nullable Name region(Scene scene) {
    List<Name> places =
        scene.all(Name.class).stream().filter(name -> name.kind() == EntityKind.PLACE).toList();
    boolean one = places.stream().map(Name::label).distinct().count() == 1;
    return one ? places.getFirst() : scene.topics().place();
  }

  @Override
  public @Nullable String slot(Figure figure) {
    return switch (figure.value()) {
      case Percent p when FigureChain.change(figure) -> "change_percent";
      case Percent p -> "value";
      case Money m when figure.turned() == null || figure.to() -> "value";
      case Quantity q when figure.turned() == null || figure.to() -> "value";
      default -> null;
    };
  }

  @Override
  public Draft fill(Draft draft, Figure figure) {
    return switch (figure.value()) {
      case Percent percent when FigureChain.change(figure) ->
          Figures.change(draft, figure, percent);
      case Percent percent ->
          Figures.level(draft, figure, percent.amount(), percent.text())
              .with("unit", new Value.Text("%"));
      case Money money ->
          Figures.level(draft, figure, money.amount(), money.text())
              .with("unit", new Value.Text(money.currency()));
      case Quantity quantity -> {
        String unit = quantity.unit();
        yield Figures.level(draft, figure, quantity.amount(), quantity.text())
            .with("unit", unit == null ? null : new Value.Text(unit));
      }
      default -> draft;
    };
  }
}
