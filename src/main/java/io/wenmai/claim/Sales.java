package io.wenmai.claim;

import io.wenmai.lexicon.EntityKind;
import io.wenmai.mention.Money;
import io.wenmai.mention.Name;
import io.wenmai.mention.Percent;
import io.wenmai.mention.Quantity;
import io.wenmai.mention.Rank;
import io.wenmai.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Operational figures: shipments, users, market share, stores, box office, … */
final class Sales implements Extractor, FigureChain.Filling {
  private static final WordFile WORDS = WordFile.load("subjects.yaml");
  private static final List<String> KINDS = WORDS.list("areOf");
  private static final List<String> STAFF = WORDS.list("staff");
  private static final List<String> OF_GOODS = WORDS.list("ofGoods");
  private static final List<String> NO_PLACE = WORDS.list("noPlace");
  private static final List<String> COUNTED = WORDS.list("countedMeasures");
  private static final List<String> IN_MONEY = WORDS.list("moneyMeasures");
  private static final List<String> SHOP_UNITS = WORDS.list("shopUnits");
  private static final List<String> AREAS = WORDS.list("areas");
  private static final int REACH = 12;

  @Override
  public List<Draft> extract(Paragraph paragraph) {
    return FigureChain.drafts(paragraph.figures().stream().filter(Sales::told), this);
  }

  private static boolean told(Figure figure) {
    if (figure.scene().sentence().folded().endsWith("？")
        || figure.scene().sentence().folded().endsWith("?")) {
      return false;
    }
    return figure.head() == null
        ? place(figure) || staff(figure)
        : figure.of("measure") && (!value(figure) || goods(figure));
  }

  /** Whether the figure is a place among all of a kind (“全球第一大车企”). */
  private static boolean place(Figure figure) {
    Scene scene = figure.scene();
    Name subject = figure.subject();
    Span rank = figure.value().span();
    if (!(figure.value() instanceof Rank) || subject == null || figure.elided()) {
      return false;
    }
    boolean large = figure.value().text().endsWith("大") || scene.after(rank.end(), 1).equals("大");
    if (NO_PLACE.stream().anyMatch(scene.after(rank.end(), REACH)::contains)) {
      return false;
    }
    int from = subject.span().end();
    String between = from <= rank.begin() ? scene.between(from, rank.begin()) : "";
    return large && between.length() <= REACH && KINDS.stream().anyMatch(between::contains);
  }

  /** Whether the figure counts those who work for the subject (“拥有300名员工”). */
  private static boolean staff(Figure figure) {
    String after = figure.scene().after(figure.value().span().end(), 2);
    return figure.value() instanceof Quantity
        && !figure.elided()
        && figure.level() != null
        && STAFF.stream().anyMatch(after::startsWith);
  }

  /** Whether the figure is the value of sales. */
  static boolean value(Figure figure) {
    Cue head = figure.head();
    return head != null && head.value().equals("sales");
  }

  /** Whether goods or a platform, not an organisation, are the subject. */
  static boolean goods(Figure figure) {
    Name subject = figure.subject();
    return subject == null
        || subject.kind() != EntityKind.ORGANISATION
        || (figure.elided() && !figure.segment().isEmpty());
  }

  @Override
  public @Nullable Draft open(Figure figure) {
    Value.Entity subject = subject(figure);
    if (subject == null) {
      return null;
    }
    Name place = figure.place();
    Cue cue = figure.head();
    String head = cue == null ? "other" : cue.value();
    String measure = head.equals("sales") ? "gmv" : head;
    Draft draft =
        Draft.of("Sales", figure.scene(), figure.anchor(), "sales/" + measure)
            .with("subject", subject)
            .with("measure", Values.keyword(measure))
            .with("region", place == null ? wide(figure) : Values.entity(place));
    return Figures.period(draft, figure);
  }

  /** The world or the whole country, where the words before the measure name it. */
  private static Value.@Nullable Entity wide(Figure figure) {
    Cue head = figure.head();
    int begin = head == null ? -1 : head.span().begin();
    boolean here = begin >= figure.scene().sentence().span().begin();
    String region = here ? Segments.region(figure.scene().before(begin, REACH)) : "";
    return region.isEmpty() ? null : new Value.Entity(region, region, EntityKind.PLACE, null);
  }

  /** The named subject, or the goods that the words before the measure name. */
  private static Value.@Nullable Entity subject(Figure figure) {
    Name subject = figure.subject();
    String words = figure.segment();
    boolean goods =
        OF_GOODS.contains(figure.text())
            && subject != null
            && subject.kind() == EntityKind.ORGANISATION;
    if (subject != null && !figure.elided() && !goods) {
      return Values.entity(subject);
    }
    if (!words.isEmpty() && !AREAS.contains(words)) {
      return new Value.Entity(words, words, EntityKind.INDUSTRY, null);
    }
    if (goods) {
      return null;
    }
    boolean own = figure.head() != null && !figure.head().value().equals("other");
    return subject == null || !own ? null : Values.entity(subject);
  }

  @Override
  public @Nullable String slot(Figure figure) {
    return switch (figure.value()) {
      case Percent p when FigureChain.change(figure) -> "change_percent";
      case Percent p when share(figure) -> "share_percent";
      case Rank r when !figure.scene().after(r.span().end(), 1).equals("的") -> "rank";
      case Money m when level(figure) && !counted(figure) -> "value";
      case Quantity q when q.unit() != null && level(figure) && things(figure, q) -> "value";
      default -> null;
    };
  }

  private static boolean level(Figure figure) {
    return figure.turned() == null || figure.to();
  }

  private static boolean things(Figure figure, Quantity quantity) {
    return !"倍".equals(quantity.unit())
        && !quantity.text().startsWith("数")
        && !inMoney(figure)
        && (!stores(figure) || SHOP_UNITS.contains(quantity.unit()))
        && !OF_GOODS.contains(figure.text());
  }

  private static boolean inMoney(Figure figure) {
    Cue head = figure.head();
    return head != null && IN_MONEY.contains(head.value());
  }

  private static boolean stores(Figure figure) {
    Cue head = figure.head();
    return head != null && head.value().equals("stores");
  }

  /** Whether the measure counts things, so that no sum of money is its value. */
  private static boolean counted(Figure figure) {
    Cue head = figure.head();
    return head != null
        && (OF_GOODS.contains(head.text()) || COUNTED.contains(head.value()))
        && !head.text().contains("金额");
  }

  private static boolean share(Figure figure) {
    Cue head = figure.head();
    return head != null
        && (head.value().equals("market_share") || OF_GOODS.contains(figure.text()));
  }

  @Override
  public Draft fill(Draft draft, Figure figure) {
    return switch (figure.value()) {
      case Percent percent when FigureChain.change(figure) ->
          Figures.change(draft, figure, percent);
      case Percent percent ->
          Figures.bounded(draft.with("share_percent", Values.of(percent)), percent.amount());
      case Rank rank -> draft.with("rank", Values.of(rank));
      case Money money ->
          Figures.measured(draft, figure, money.amount(), money.text(), money.currency());
      case Quantity quantity ->
          Figures.measured(draft, figure, quantity.amount(), quantity.text(), quantity.unit());
      default -> draft;
    };
  }
}
