package io.wenmai.claim;

import io.wenmai.lexicon.EntityKind;
import io.wenmai.mention.Limit;
import io.wenmai.mention.Mention;
import io.wenmai.mention.Money;
import io.wenmai.mention.Name;
import io.wenmai.mention.Percent;
import io.wenmai.mention.Quantity;
import io.wenmai.mention.Rank;
import io.wenmai.mention.Session;
import io.wenmai.mention.Time;
import io.wenmai.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chains the figures of a paragraph to subject, metric and time: one pass from left to right that
 * remembers the last subject, head, time, basis and verb of change, and hands them to each figure.
 */
final class FigureReader {
  private static final Set<EntityKind> SUBJECTS =
      EnumSet.of(
          EntityKind.ORGANISATION,
          EntityKind.SECURITY,
          EntityKind.INDEX,
          EntityKind.COMMODITY,
          EntityKind.CURRENCY,
          EntityKind.CRYPTO,
          EntityKind.PRODUCT,
          EntityKind.AI_MODEL,
          EntityKind.INDUSTRY,
          EntityKind.WORK);

  private final Series<Name> subjects = new Series<>();
  private final Series<Cue> heads = new Series<>();
  private final Series<Time> times = new Series<>();
  private final Series<Mention> values = new Series<>();
  private final Map<String, Cue> held = new HashMap<>();
  private final Map<String, Mention> beside = new HashMap<>();
  private final Map<String, String> segments = new HashMap<>();
  private final List<Figure> figures = new ArrayList<>();

  private FigureReader() {}

  static List<Figure> read(List<Scene> paragraph) {
    FigureReader reader = new FigureReader();
    for (Scene scene : paragraph) {
      reader.read(scene);
    }
    return List.copyOf(reader.figures);
  }

  private void read(Scene scene) {
    subjects.clear();
    heads.clear();
    endClause();
    beside.clear();
    List<Item> items = scene.items();
    int clause = 0;
    for (int at = 0; at < items.size(); at++) {
      switch (items.get(at)) {
        case Item.Mark mark -> {
          if (mark.endsClause()) {
            endClause();
            clause++;
          }
        }
        case Item.Word word -> word(scene, items, at, word.cue());
        case Item.Named named -> named(scene, items, at, named.mention(), clause);
      }
    }
  }

  private void endClause() {
    held.clear();
    beside.remove("subject");
    beside.remove("place");
    values.clear();
  }

  private void word(Scene scene, List<Item> items, int at, Cue cue) {
    switch (cue.category()) {
      case "metric", "measure" -> head(scene, items, at, cue);
      case "price" -> price(scene, items, at, cue);
      case "self" -> {}
      case "rise", "fall", "flat" -> held.put("turn", cue);
      case "sametime" -> times.clear();
      case "together" -> {
        if (cue.value().equals("respectively")) {
          held.put("together", cue);
        }
      }
      default -> held.put(cue.category(), cue);
    }
  }

  private void price(Scene scene, List<Item> items, int at, Cue cue) {
    switch (cue.value()) {
      case "change" -> held.put("turn", cue);
      case "level" -> held.put("level", cue);
      default -> head(scene, items, at, cue);
    }
  }

  private void head(Scene scene, List<Item> items, int at, Cue cue) {
    held.remove("turn");
    held.remove("level");
    held.remove("basis");
    heads.add(cue, cue.span(), scene);
    int from = at == 0 ? scene.sentence().span().begin() : items.get(at - 1).span().end();
    segments.put("", Segments.clean(scene.between(from, cue.span().begin())));
  }

  private void named(Scene scene, List<Item> items, int at, Mention mention, int clause) {
    switch (mention) {
      case Name name -> name(scene, items, at, name);
      case Time time -> times.add(time, time.span(), scene);
      case Session session -> beside.put("session", session);
      case Money m -> value(scene, m, clause);
      case Percent p -> value(scene, p, clause);
      case Quantity q -> value(scene, q, clause);
      case Rank r -> value(scene, r, clause);
      case Limit l -> value(scene, l, clause);
      case io.wenmai.mention.Duration d -> {}
      case io.wenmai.mention.Ticker t -> {}
    }
  }

  private void name(Scene scene, List<Item> items, int at, Name name) {
    if (name.kind() == EntityKind.PLACE) {
      beside.put("place", name);
    } else if (name.kind() == EntityKind.INDICATOR) {
      heads.add(new Cue(name.span(), "indicator", name.label(), name.text()), name.span(), scene);
    } else if (SUBJECTS.contains(name.kind()) && !held.containsKey("aside")) {
      subject(scene, items, at, name);
    }
  }

  private void subject(Scene scene, List<Item> items, int at, Name name) {
    boolean first = !beside.containsKey("subject");
    if (subjects.joins(name.span(), scene)) {
      subjects.add(name, name.span(), scene);
    } else if (first || leadsFigure(items, at)) {
      subjects.restart(name, name.span());
      heads.clear();
      held.remove("turn");
    }
    beside.put("subject", name);
  }

  /** Whether a metric, price word or verb of change follows the name at once. */
  private static boolean leadsFigure(List<Item> items, int at) {
    for (int next = at + 1; next < items.size() && next <= at + 4; next++) {
      if (items.get(next) instanceof Item.Word(Cue cue)) {
        return Set.of("metric", "measure", "price", "rise", "fall").contains(cue.category())
            && cue.span().begin() - items.get(at).span().end() <= 8;
      }
    }
    return false;
  }

  private void value(Scene scene, Mention value, int clause) {
    values.add(value, value.span(), scene);
    int place = values.size() - 1;
    if (held.containsKey("together") && heads.size() > 1 && times.size() < 2) {
      emit(scene, value, subjects.first(), heads.at(place), times.last(), clause);
    } else if (held.containsKey("together") && times.size() > 1) {
      emit(scene, value, subjects.first(), heads.last(), times.at(place), clause);
    } else if (subjects.size() > 1 && (place > 0 || held.containsKey("together"))) {
      emit(scene, value, subjects.at(place), heads.last(), times.last(), clause);
    } else if (subjects.size() > 1) {
      subjects.all().forEach(each -> emit(scene, value, each, heads.last(), times.last(), clause));
    } else {
      emit(scene, value, subjects.last(), heads.last(), times.last(), clause);
    }
  }

  private void emit(
      Scene scene,
      Mention value,
      @Nullable Name subject,
      @Nullable Cue head,
      @Nullable Time time,
      int clause) {
    Cue turn = held.get("turn");
    Name whose = subject;
    if (whose == null) {
      whose = scene.topics().companyAt(scene.sentence().index(), value.span().begin());
    }
    figures.add(
        new Figure(
            scene,
            value,
            whose,
            subject == null,
            head,
            head == null ? "" : segments.getOrDefault("", ""),
            time,
            (Session) beside.get("session"),
            (Name) beside.get("place"),
            held.get("basis"),
            sign(turn),
            turn,
            leadsLevel(turn, value.span()),
            clause));
  }

  private static int sign(@Nullable Cue turn) {
    if (turn == null) {
      return 0;
    }
    boolean down =
        turn.is("fall")
            || turn.text().startsWith("跌")
            || turn.text().contains("跌幅")
            || turn.text().contains("降幅");
    return turn.is("flat") ? 0 : down ? -1 : 1;
  }

  private boolean leadsLevel(@Nullable Cue turn, Span value) {
    Cue level = held.get("level");
    int turned = turn == null ? -1 : turn.span().begin();
    boolean within = turn != null && (turn.text().endsWith("至") || turn.text().endsWith("到"));
    return within
        || (level != null && level.span().begin() > turned && level.span().end() <= value.begin());
  }
}
