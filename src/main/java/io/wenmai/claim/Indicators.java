package io.wenmai.claim;

import io.wenmai.lexicon.EntityKind;
import io.wenmai.mention.Money;
import io.wenmai.mention.Percent;
import io.wenmai.mention.Quantity;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Macro figures of a region: CPI, PMI, GDP, rates. */
final class Indicators implements Extractor {
  private static final WordFile WORDS = WordFile.load("indicators.yaml");
  private static final List<String> GROWTH = WORDS.list("growth");
  private static final List<String> RATES = WORDS.list("rates");
  private static final List<String> SHARE_BEFORE = WORDS.list("shareBefore");
  private static final List<String> SHARE_AFTER = WORDS.list("shareAfter");
  private static final List<String> DIFFERENCES = WORDS.list("differences");
  private static final List<String> TARGETS = WORDS.list("targets");
  private static final int REACH = 6;
  private static final int FEW = 1000;

  @Override
  public List<Draft> extract(Paragraph paragraph) {
    return FigureChain.drafts(
            paragraph.figures().stream()
                .filter(figure -> figure.of("indicator"))
                .filter(figure -> !share(figure) && !target(figure)),
            new Filling(paragraph.setting()))
        .stream()
        .map(Indicators::levelOnly)
        .toList();
  }

  /** A rate that moved by points to a level is that level. */
  private static Draft levelOnly(Draft draft) {
    boolean both =
        draft.slots().containsKey("value") && draft.slots().containsKey("change_percent");
    boolean rate =
        draft.slots().get("unit") instanceof Value.Text(String unit)
            && (unit.equals("%") || unit.equals("pp"));
    return both && rate ? draft.without("change_percent").with("unit", new Value.Text("%")) : draft;
  }

  /** Whether the figure is a share of what is named (“占GDP的3%”). */
  private static boolean share(Figure figure) {
    Cue head = Objects.requireNonNull(figure.head());
    Scene scene = figure.scene();
    if (head.span().begin() < scene.sentence().span().begin()) {
      return false;
    }
    String before = scene.before(head.span().begin(), REACH);
    String between = scene.between(head.span().end(), figure.value().span().begin());
    boolean plainly = between.equals("的") || between.equals("的近") || between.equals("的约");
    Cue level = figure.level();
    return plainly
        || (level != null && level.text().startsWith("占"))
        || DIFFERENCES.stream().anyMatch(between::contains)
        || SHARE_BEFORE.stream().anyMatch(before::contains)
        || SHARE_AFTER.stream().anyMatch(between::startsWith);
  }

  /** Whether the figure is what a rate should be (“2%的目标”). */
  private static boolean target(Figure figure) {
    String after = figure.scene().after(figure.value().span().end(), REACH);
    return TARGETS.stream().anyMatch(after::startsWith);
  }

  /** Whether the name of the figure holds one of the words. */
  private static boolean of(Figure figure, List<String> words) {
    Cue head = Objects.requireNonNull(figure.head());
    return words.stream().anyMatch(head.value()::contains);
  }

  /** Whether the percentage is a growth: by its wording, or because figures of the name are. */
  private static boolean growth(Figure figure) {
    return FigureChain.change(figure)
        || (of(figure, GROWTH)
            && figure.value() instanceof Percent
            && !figure.text().contains("率"));
  }

  /** Fills claims of one paragraph; a region holds on from figure to figure. */
  private static final class Filling implements FigureChain.Filling {
    private final Setting setting;
    private final java.util.ArrayDeque<Value.Entity> regions = new java.util.ArrayDeque<>();

    Filling(Setting setting) {
      this.setting = setting;
    }

    @Override
    public @Nullable Draft open(Figure figure) {
      Value.Entity region = Regions.of(figure, regions.peekLast(), setting);
      if (region == null) {
        return null;
      }
      regions.addLast(region);
      Cue head = Objects.requireNonNull(figure.head());
      Draft draft =
          Draft.of("Indicator", figure.scene(), figure.anchor(), "indicator")
              .with("region", region)
              .with(
                  "indicator",
                  new Value.Entity(head.value(), head.text(), EntityKind.INDICATOR, null));
      return Figures.period(draft, figure);
    }

    @Override
    public @Nullable String slot(Figure figure) {
      boolean level = figure.turned() == null || figure.to();
      return switch (figure.value()) {
        case Percent p when growth(figure) -> "change_percent";
        case Percent p when of(figure, RATES) -> "value";
        case Money m when level && !of(figure, RATES) -> "value";
        case Quantity q when level && !of(figure, RATES) && counted(q) -> "value";
        default -> null;
      };
    }

    /** So few pieces are cities or months that the name is told of. */
    private static boolean few(Quantity quantity) {
      return "个".equals(quantity.unit()) && quantity.amount().value().intValue() < FEW;
    }

    private static boolean counted(Quantity quantity) {
      return !"万亿".contains(quantity.text().substring(0, 1))
          && !"倍".equals(quantity.unit())
          && !few(quantity);
    }

    @Override
    public Draft fill(Draft draft, Figure figure) {
      return switch (figure.value()) {
        case Percent percent when growth(figure) -> Figures.change(draft, figure, percent);
        case Percent percent ->
            Figures.measured(draft, figure, percent.amount(), percent.text(), "%");
        case Money money ->
            Figures.measured(draft, figure, money.amount(), money.text(), money.currency());
        case Quantity quantity ->
            Figures.measured(draft, figure, quantity.amount(), quantity.text(), quantity.unit());
        default -> draft;
      };
    }
  }
}
