package io.wenmai.claim;

import io.wenmai.lexicon.EntityKind;
import io.wenmai.mention.Duration;
import io.wenmai.mention.Limit;
import io.wenmai.mention.Mention;
import io.wenmai.mention.Money;
import io.wenmai.mention.Name;
import io.wenmai.mention.Percent;
import io.wenmai.mention.Quantity;
import io.wenmai.mention.Rank;
import io.wenmai.mention.Session;
import io.wenmai.mention.Ticker;
import io.wenmai.mention.Time;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chains the figures of a sentence to subject, metric and time: one pass from left to right that
 * remembers the last subject, head, time, basis and verb of change, and hands them to each figure.
 */
final class FigureReader {
  private final Scene scene;
  private final Series<Name> subjects = new Series<>();
  private final Series<Cue> heads = new Series<>();
  private final Series<Time> times;
  private final Series<Mention> values = new Series<>();
  private final ClauseMemory clause = new ClauseMemory();
  private final List<Figure> figures = new ArrayList<>();

  private FigureReader(Scene scene, Series<Time> times) {
    this.scene = scene;
    this.times = times;
  }

  /** The figures of a paragraph; a time holds on from sentence to sentence. */
  static List<Figure> read(List<Scene> paragraph) {
    Series<Time> times = new Series<>();
    List<Figure> figures = new ArrayList<>();
    for (Scene scene : paragraph) {
      FigureReader reader = new FigureReader(scene, times);
      reader.read();
      figures.addAll(reader.figures);
    }
    return figures;
  }

  private void read() {
    List<Item> items = scene.items();
    for (int at = 0; at < items.size(); at++) {
      switch (items.get(at)) {
        case Item.Mark mark -> mark(mark);
        case Item.Word word -> word(word.cue(), at);
        case Item.Named named -> named(named.mention(), at);
      }
    }
  }

  private void mark(Item.Mark mark) {
    if (mark.endsClause()) {
      clause.next(mark.span().end());
      values.clear();
      if (mark.sign() == '；' || mark.sign() == ';') {
        firstTime(mark);
      }
    }
  }

  /** A semicolon leads back to the time with which the sentence began. */
  private void firstTime(Item.Mark mark) {
    List<Time> all = scene.all(Time.class);
    if (!all.isEmpty() && all.getFirst().span().end() <= mark.span().begin()) {
      times.restart(all.getFirst(), all.getFirst().span());
    }
  }

  private void word(Cue cue, int at) {
    clause.lead(scene, cue.span().begin());
    switch (cue.category()) {
      case "metric", "measure" -> head(cue, at);
      case "price" -> price(cue, at);
      case "rise", "fall", "flat" -> clause.turn(cue);
      case "sametime" -> sameTime(cue);
      default -> clause.hold(cue);
    }
  }

  private void sameTime(Cue cue) {
    if (!cue.value().equals("same")) {
      times.clear();
    }
  }

  private void price(Cue cue, int at) {
    switch (cue.value()) {
      case "change", "drop" -> clause.turn(cue);
      case "level" -> clause.hold(cue);
      default -> head(cue, at);
    }
  }

  private void head(Cue cue, int at) {
    clause.head();
    heads.add(cue, cue.span(), scene);
    int from = at == 0 ? scene.sentence().span().begin() : scene.items().get(at - 1).span().end();
    String words = scene.between(from, cue.span().begin());
    if (Segments.tooLong(words)) {
      heads.clear();
    } else {
      clause.segment(Segments.clean(words));
    }
  }

  private void named(Mention mention, int at) {
    switch (mention) {
      case Name name -> name(name, at);
      case Time time -> times.add(time, time.span(), scene);
      case Session session -> clause.session(session);
      case Money m -> value(m);
      case Percent p -> value(p);
      case Quantity q -> value(q);
      case Rank r -> value(r);
      case Limit l -> value(l);
      case Duration d -> {}
      case Ticker t -> {}
    }
  }

  private void name(Name name, int at) {
    if (name.kind() == EntityKind.PLACE) {
      clause.place(name);
    } else if (name.kind() == EntityKind.INDICATOR) {
      head(new Cue(name.span(), "indicator", name.label(), name.text()), at);
    } else if (Subjects.canLead(name) && !clause.holds("aside")) {
      subject(name, at);
    }
  }

  private void subject(Name name, int at) {
    if (subjects.joins(name.span(), scene)) {
      subjects.add(name, name.span(), scene);
    } else if (!clause.hasSubject()
        || Subjects.leadsFigure(scene.items(), at)
        || Subjects.handedOver(scene, subjects, name)) {
      subjects.restart(name, name.span());
      clause.inherit(heads);
    }
    clause.subject();
  }

  private void value(Mention value) {
    if (!values.joinsAfterTurn(value.span(), scene)) {
      values.clear();
    }
    values.append(value, value.span());
    int place = values.size() - 1;
    boolean paired = clause.holds("respectively");
    if (paired && heads.size() > 1 && times.size() < 2) {
      emit(value, subjects.first(), heads.at(place), times.last());
    } else if (paired && times.size() > 1) {
      emit(value, subjects.first(), heads.last(), times.at(place));
    } else if (subjects.size() > 1 && (place > 0 || paired)) {
      emit(value, subjects.at(place), heads.last(), times.last());
    } else if (subjects.size() > 1) {
      subjects.all().forEach(each -> emit(value, each, heads.last(), times.last()));
    } else {
      emit(value, subjects.last(), heads.last(), times.last());
    }
  }

  private void emit(
      Mention value, @Nullable Name subject, @Nullable Cue head, @Nullable Time time) {
    Name whose =
        subject == null
            ? scene.topics().companyAt(scene.sentence().index(), value.span().begin())
            : subject;
    Cue ruling = clause.rules(head, value.span()) ? head : null;
    figures.add(
        new Figure(
            scene,
            value,
            whose,
            subject == null,
            ruling,
            ruling == null ? "" : clause.segment(),
            clause.lead(),
            time,
            clause.session(),
            clause.place(),
            clause.held("basis"),
            clause.held("turn"),
            clause.level(value.span()),
            clause.number()));
  }
}
