package io.wenmai.claim;

import io.wenmai.lexicon.EntityKind;
import io.wenmai.mention.Clock;
import io.wenmai.mention.Duration;
import io.wenmai.mention.Limit;
import io.wenmai.mention.Mention;
import io.wenmai.mention.Money;
import io.wenmai.mention.Name;
import io.wenmai.mention.Percent;
import io.wenmai.mention.Quantity;
import io.wenmai.mention.Rank;
import io.wenmai.mention.Recurrence;
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
  private static final WordFile WORDS = WordFile.load("subjects.yaml");
  private static final List<String> OF_GOODS = WORDS.list("ofGoods");
  private static final List<String> SUMS = WORDS.list("sums");
  private static final List<String> NOBODY = WORDS.list("nobody");

  private final Scene scene;
  private final Subjects cast;
  private final Series<Name> subjects = new Series<>();
  private final Series<Cue> heads = new Series<>();
  private final Times times;
  private final Series<Mention> values = new Series<>();
  private final ClauseMemory clause;
  private final Owners owners;
  private final List<Figure> figures = new ArrayList<>();

  /** The last figure of the paragraph before the sentence. */
  private final @Nullable Figure carried;

  private FigureReader(Scene scene, Subjects cast, Times times, @Nullable Figure carried) {
    this.carried = carried;
    this.scene = scene;
    this.cast = cast;
    this.times = times;
    this.clause = new ClauseMemory(scene);
    this.owners = new Owners(scene, cast, carried);
  }

  /** The figures of a paragraph; a time holds on from sentence to sentence. */
  static List<Figure> read(List<Scene> paragraph, Subjects cast, Setting setting) {
    Times times = new Times(setting);
    List<Figure> figures = new ArrayList<>();
    for (Scene scene : paragraph) {
      FigureReader reader = new FigureReader(scene, cast, times, last(figures));
      reader.read();
      figures.addAll(reader.figures);
    }
    return figures;
  }

  private static @Nullable Figure last(List<Figure> figures) {
    return figures.isEmpty() ? null : figures.getLast();
  }

  private void read() {
    times.forgetSpan();
    List<Item> items = scene.items();
    Cue head = carried == null ? null : carried.head();
    if (head != null && !items.isEmpty() && items.getFirst() instanceof Item.Word first) {
      if (first.cue().is("basis") && first.span().begin() == scene.sentence().span().begin()) {
        heads.restart(head, head.span());
      }
    }
    for (int at = 0; at < items.size(); at++) {
      switch (items.get(at)) {
        case Item.Mark mark -> mark(mark);
        case Item.Word word -> {
          open(word);
          word(word.cue(), at);
        }
        case Item.Named named -> {
          open(named);
          named(named.mention(), at);
        }
      }
    }
  }

  /** Keeps the words with which a clause begins before its first item. */
  private void open(Item first) {
    if (first.span().begin() > clause.begin()) {
      clause.opening(Segments.before(scene, clause.begin(), first.span().begin()));
    } else {
      clause.opening("");
    }
  }

  private void mark(Item.Mark mark) {
    if (mark.endsClause()) {
      clause.next(mark.span().end());
      values.clear();
      times.back();
      if (mark.sign() == '；' || mark.sign() == ';') {
        times.first(scene, mark.span().begin());
      }
    }
  }

  private void word(Cue cue, int at) {
    clause.lead(cue.span().begin());
    switch (cue.category()) {
      case "metric", "measure", "silent" -> head(cue, at);
      case "price" -> price(cue, at);
      case "rise", "fall", "flat" -> turn(cue);
      case "sametime" -> sameTime(cue);
      case "level" -> level(cue, at);
      default -> clause.hold(cue);
    }
  }

  /** “其中A为…” gives a part of the figure before, of which the words are the segment. */
  private void level(Cue cue, int at) {
    String words = Segments.before(scene, end(at), cue.span().begin());
    if (clause.part(heads) && !words.isEmpty()) {
      clause.segment(words);
      clause.category();
    }
    clause.hold(cue);
  }

  /** Where the item before one of the sentence ends. */
  private int end(int at) {
    int last = at - 1;
    while (last >= 0 && scene.items().get(last) instanceof Item.Word(Cue cue) && cue.is("plain")) {
      last--;
    }
    return last < 0 ? scene.sentence().span().begin() : scene.items().get(last).span().end();
  }

  private void turn(Cue cue) {
    clause.turn(cue);
    if (clause.holds("aside") || clause.holds("from")) {
      times.back();
    }
  }

  /** “去年同期”, “上月”: a period told by the one before it. */
  private void sameTime(Cue cue) {
    if (cue.value().equals("same")) {
      times.sameDay(scene);
      return;
    }
    clause.hold(cue);
    Reference reference = cue.value().equals("lastyear") ? Reference.YEAR_AGO : Reference.PREVIOUS;
    Time then = Shifted.time(reference, times.base());
    if (then == null) {
      times.forget();
    } else {
      times.aside(then, cue.span(), scene);
    }
  }

  private void price(Cue cue, int at) {
    switch (cue.value()) {
      case "change", "drop" -> turn(cue);
      case "level" -> clause.hold(cue);
      default -> head(cue, at);
    }
  }

  private void head(Cue cue, int at) {
    Figure told = figures.isEmpty() ? null : figures.getLast().told(cue, clause.begin());
    clause.head();
    heads.add(cue, cue.span(), scene);
    if (told != null) {
      figures.removeLast();
      figures.add(told);
    }
    int from = end(at);
    String before = scene.between(from, cue.span().begin());
    boolean market = cue.is("metric") && ClauseMemory.market(before);
    boolean again = Segments.again(before);
    boolean strange = market || NOBODY.stream().anyMatch(before::endsWith);
    if (strange || Segments.tooLong(before) || (again && clause.segment().isEmpty())) {
      heads.clear();
    } else if (!again) {
      String words = Segments.before(scene, from, cue.span().begin());
      if (words.isEmpty() && clause.unnamedMarket(before)) {
        heads.clear();
      }
      boolean goods = OF_GOODS.contains(cue.text());
      if (goods && words.isEmpty() && !before.isBlank()) {
        heads.clear();
      }
      if (!goods || !words.isEmpty()) {
        clause.segment(words);
      }
    }
  }

  private void named(Mention mention, int at) {
    switch (mention) {
      case Name name -> name(name, at);
      case Time time -> time(time, at);
      case Session session -> clause.session(session);
      case Money m -> value(m, at);
      case Percent p -> value(Signs.signed(scene, p, clause.holds("basis")), at);
      case Quantity q -> value(clause.holds("turn") ? Multiples.percent(q) : q, at);
      case Rank r -> rank(r, at);
      case Limit l -> value(l, at);
      case Clock c -> {}
      case Recurrence r -> {}
      case Duration d -> {}
      case Ticker t -> {}
    }
  }

  private void time(Time time, int at) {
    if (Periods.duration(scene, time) || Bases.only(scene, time)) {
      return;
    }
    boolean comparing = clause.comparing(time.span());
    if (clause.sinceBasis(time.span())) {
      return;
    }
    boolean framing = Periods.framing(scene, at);
    if (!comparing && (framing || !Periods.beginning(time))) {
      times.moment(time, framing);
    }
    if (!Periods.named(scene, time)) {
      return;
    }
    Time base = times.base();
    boolean relative = base != null && time.text().startsWith("上") && base.iso().equals(time.iso());
    Time then = relative ? Shifted.time(Reference.PREVIOUS, base) : time;
    if (then != null && (relative || comparing)) {
      times.aside(then, time.span(), scene);
    } else {
      times.back();
      times.period(time, scene);
    }
  }

  private void name(Name name, int at) {
    if (name.kind() == EntityKind.PLACE) {
      clause.place(name);
    } else if (name.kind() == EntityKind.INDICATOR) {
      String narrower = Segments.narrower(scene, name.span(), end(at));
      String label = narrower.isEmpty() ? name.label() : narrower + name.text();
      head(new Cue(name.span(), "indicator", label, narrower + name.text()), at);
    } else if (cast.canLead(name) && !clause.holds("aside") && !cast.quoted(scene, name, at)) {
      subject(owners.meant(name, subjects.last()), at);
    } else if (cast.foreign(scene, name, at)) {
      clause.foreign(true);
    } else if (Subjects.rival(scene, name)) {
      clause.foreign(false);
    }
  }

  private void subject(Name name, int at) {
    if (subjects.joins(name.span(), scene)) {
      subjects.add(name, name.span(), scene);
    } else if (!clause.hasSubject()
        || Subjects.leadsFigure(scene.items(), at)
        || Subjects.member(subjects.last(), name)
        || Subjects.handedOver(scene, subjects, name)) {
      subjects.restart(name, name.span());
      clause.inherit(heads);
    }
    clause.subject();
  }

  /** A place; “第三至第五” are the places of as many subjects. */
  private void rank(Rank rank, int at) {
    String before = scene.before(rank.span().begin(), 3);
    if (!before.endsWith("至") && !before.endsWith("到")) {
      value(rank, at);
      return;
    }
    int first = before.length() < 3 ? 0 : "一二三四五六七八九十".indexOf(before.charAt(1)) + 1;
    if (first > 0 && rank.rank() - first + 1 == subjects.size()) {
      for (int place = 0; place < subjects.size(); place++) {
        Rank own = new Rank(rank.span(), rank.text(), first + place, false);
        emit(own, subjects.at(place), heads.last(), times.current());
      }
    }
  }

  private void value(Mention value, int at) {
    clause.lead(value.span().begin());
    Mention last = values.last();
    if (last == null || !ValueRun.joins(scene, last, value)) {
      values.clear();
      clause.run(ValueRun.length(scene, at));
    }
    values.append(value, value.span());
    if (Bases.only(scene, value) || clause.holds("condition") || clause.from(value.span())) {
      return;
    }
    Reference reference =
        times.compared() != null && clause.compares() && heads.end() < clause.begin()
            ? Reference.PREVIOUS
            : clause.reference(value, heads, figures);
    if (reference != null) {
      beside(value, reference);
    } else if (clause.run() == 1) {
      single(value);
    } else {
      listed(value, values.size() - 1);
    }
  }

  /** A figure beside that of the news; a list of them stands beside a list. */
  private void beside(Mention value, Reference reference) {
    List<Figure> news =
        figures.stream()
            .filter(figure -> figure.reference() == null && figure.head() != null)
            .toList();
    int back = clause.run() - values.size() + 1;
    if (news.size() >= back) {
      Figure base = news.get(news.size() - back);
      Figure beside = base.beside(value, reference, clause.turnAfterReference(), times.compared());
      if (beside != null) {
        figures.add(beside);
      }
    }
  }

  private void single(Mention value) {
    if (subjects.size() < 2) {
      emit(value, subjects.last(), heads.last(), times.current());
    } else if (!clause.holds("sum") && !sum(value)) {
      subjects.all().forEach(each -> emit(value, each, heads.last(), times.current()));
    }
  }

  /** Whether a word of summing stands between the subjects and the figure. */
  private boolean sum(Mention value) {
    String between = scene.between(subjects.end(), value.span().begin());
    return SUMS.stream().anyMatch(between::contains) && heads.size() > 0;
  }

  /** Gives the figures of a list to the list of subjects, metrics or times named last. */
  private void listed(Mention value, int place) {
    int run = clause.run();
    List<Time> all = times.list();
    boolean byHead = heads.size() == run;
    boolean bySubject = subjects.size() == run;
    if (byHead && (!bySubject || heads.end() > subjects.end())) {
      emit(value, subjects.last(), heads.at(place), times.current());
    } else if (bySubject) {
      emit(value, subjects.at(place), heads.last(), times.current());
    } else if (all.size() == run) {
      emit(value, subjects.last(), heads.last(), all.get(place));
    }
  }

  private void emit(
      Mention value, @Nullable Name subject, @Nullable Cue head, @Nullable Time time) {
    Name whose = subject == null ? owners.elided(value) : subject;
    boolean ruled = clause.rules(head, value) && clause.owned(subject, head, value);
    Cue ruling = ruled && !clause.strange() ? head : null;
    clause.estrange(value, ruling);
    if (clause.strange() && ruling == null) {
      heads.clear();
    }
    figures.add(
        new Figure(
            scene,
            value,
            whose,
            subject == null,
            ruling,
            ruling == null ? "" : segment(subject),
            clause.led(),
            time,
            times.moment(),
            clause.session(),
            place(ruling),
            clause.held("basis"),
            clause.held("turn"),
            clause.level(value.span()),
            null,
            clause.number()));
  }

  private @Nullable Name place(@Nullable Cue head) {
    return head == null ? clause.place() : Places.of(clause, head, scene, last(figures), carried);
  }

  /** The segment before the head; without a subject, the words with which the clause begins. */
  private String segment(@Nullable Name subject) {
    boolean opens = subject == null && clause.segment().isEmpty();
    return opens ? clause.opening() : clause.segment();
  }
}
