package io.wenmai.claim;

import io.wenmai.article.Article;
import io.wenmai.lexicon.Entity;
import io.wenmai.lexicon.EntityKind;
import io.wenmai.lexicon.Lexicon;
import io.wenmai.mention.Money;
import io.wenmai.mention.Name;
import io.wenmai.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Ratings and target prices that brokers give to companies. */
final class Ratings implements Extractor {
  private static final WordFile WORDS = WordFile.load("ratings.yaml");
  private static final List<String> RATERS = WORDS.list("raters");
  private static final List<String> HOUSES = WORDS.list("houses");
  private static final Set<EntityKind> UNLISTED =
      EnumSet.of(EntityKind.COMMODITY, EntityKind.CURRENCY, EntityKind.CRYPTO, EntityKind.INDEX);
  private static final String SOURCE = "来源";
  private static final int REACH = 40;

  private final Lexicon lexicon;
  private final RatingWords words = RatingWords.load();

  Ratings(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The part of a sentence that tells of one broker. */
  private record Part(
      Scene scene, Span span, Value.@Nullable Entity rater, @Nullable Name company) {
    String text() {
      return scene.between(span.begin(), span.end());
    }
  }

  @Override
  public List<Draft> extract(Paragraph paragraph) {
    List<Draft> drafts = new ArrayList<>();
    for (Scene scene : paragraph.scenes()) {
      if (words.speaksOf(scene.sentence().folded())) {
        for (Part part : parts(scene)) {
          Draft draft = words.speaksOf(part.text()) ? draft(part) : null;
          if (draft != null) {
            add(drafts, draft);
          }
        }
      }
    }
    return drafts;
  }

  /** What a later sentence of the paragraph says of the same rating completes it. */
  private static void add(List<Draft> drafts, Draft draft) {
    Draft last = drafts.isEmpty() ? null : drafts.getLast();
    boolean same = last != null && said(last).equals(said(draft));
    if (last == null || !same) {
      drafts.add(draft);
      return;
    }
    Draft joined = draft;
    for (var slot : last.slots().entrySet()) {
      joined =
          joined.slots().containsKey(slot.getKey())
              ? joined
              : joined.with(slot.getKey(), slot.getValue());
    }
    drafts.set(drafts.size() - 1, joined);
  }

  /** Who rates whom. */
  private static List<String> said(Draft draft) {
    return Stream.of("institution", "company")
        .map(slot -> String.valueOf(Merger.said(draft.slots().get(slot))))
        .toList();
  }

  /** A sentence in parts, each from one broker's name to the next. */
  private List<Part> parts(Scene scene) {
    List<Name> raters =
        scene.all(Name.class).stream().filter(name -> !coreferent(name) && rates(name)).toList();
    int end = scene.sentence().span().end();
    if (raters.isEmpty()) {
      return List.of(part(scene, scene.sentence().span().begin(), end, null));
    }
    List<Part> parts = new ArrayList<>();
    for (int at = 0; at < raters.size(); at++) {
      int begin = at == 0 ? scene.sentence().span().begin() : raters.get(at).span().begin();
      int until = at + 1 < raters.size() ? raters.get(at + 1).span().begin() : end;
      boolean last = at + 1 < raters.size() && !words.speaksOf(scene.between(begin, until));
      if (!last) {
        parts.add(part(scene, begin, until, raters.get(at)));
      }
    }
    return parts;
  }

  private Part part(Scene scene, int begin, int end, @Nullable Name rater) {
    Span span = new Span(begin, end);
    Value.Entity institution = rater == null ? institution(scene) : Values.entity(rater);
    return new Part(scene, span, institution, company(scene, span));
  }

  private boolean rates(Name name) {
    return of(name, RATERS);
  }

  /** Whether “该行” may mean the organisation. */
  private boolean house(Name name) {
    return of(name, HOUSES);
  }

  private boolean of(Name name, List<String> types) {
    String id = name.entity();
    Entity entity = id == null ? null : lexicon.entity(id);
    return name.kind() == EntityKind.ORGANISATION
        && entity != null
        && types.stream().anyMatch(entity.types()::contains);
  }

  private static boolean coreferent(Name name) {
    return name.foundBy().equals("coreference");
  }

  /** The broker named last before the sentence, else the article's author. */
  private Value.@Nullable Entity institution(Scene scene) {
    for (int at = scene.sentence().index() - 1; at >= 0; at--) {
      Name rater = last(scene.topics().organisations(at).stream().filter(this::house).toList());
      if (rater != null) {
        return Values.entity(rater);
      }
    }
    return author(scene.document().article());
  }

  private static @Nullable Name last(List<Name> names) {
    return names.isEmpty() ? null : names.getLast();
  }

  /** “来源: 某某证券” in the last lines of a broker's own note. */
  private static Value.@Nullable Entity author(Article article) {
    for (String line : article.text().lines().toList().reversed()) {
      String words = line.strip();
      if (words.startsWith(SOURCE) && words.length() > SOURCE.length() + 1) {
        String name = words.substring(SOURCE.length() + 1).strip();
        return name.endsWith("证券") || name.endsWith("国际") || name.endsWith("公司")
            ? new Value.Entity(name, name, EntityKind.ORGANISATION, null)
            : null;
      }
    }
    return null;
  }

  /** The company of the part that is no broker, else the one of the title. */
  private @Nullable Name company(Scene scene, Span span) {
    List<Name> named =
        scene.all(Name.class).stream()
            .filter(name -> span.contains(name.span()) && rated(name))
            .toList();
    return named.isEmpty() ? titled(scene) : named.getFirst();
  }

  private @Nullable Name titled(Scene scene) {
    List<Name> title = scene.topics().organisations(0).stream().filter(this::rated).toList();
    return title.stream().map(Name::label).distinct().count() == 1 ? title.getFirst() : null;
  }

  private boolean rated(Name name) {
    String id = name.entity();
    Entity entity = id == null ? null : lexicon.entity(id);
    boolean outlet = entity != null && entity.types().contains("media");
    return name.kind() == EntityKind.ORGANISATION && !coreferent(name) && !rates(name) && !outlet;
  }

  private @Nullable Draft draft(Part part) {
    Value.Entity rater = part.rater();
    Name company = part.company();
    String text = part.text();
    String grade = words.grade(text);
    Money target = target(part);
    String action = words.action(text, grade, target != null);
    boolean strange = words.strange(text) || (target != null && unlisted(part));
    if (strange || rater == null || company == null || (grade == null && target == null)) {
      return null;
    }
    Draft draft =
        Draft.of("Rating", part.scene(), part.span(), "rating")
            .with("institution", rater)
            .with("company", Values.entity(company))
            .with("rating", grade == null ? null : new Value.Text(grade))
            .with("action", action == null ? null : Values.keyword(action))
            .with(Modality.ASSERTED);
    return target == null
        ? draft
        : draft
            .with("target_price", Values.of(target))
            .with("currency", Values.keyword(target.currency()));
  }

  /** Whether the target is one for goods, a currency or an index. */
  private boolean unlisted(Part part) {
    int from = part.span().begin() + words.first(words.targets(), part.text());
    Name last =
        last(
            part.scene().all(Name.class).stream()
                .filter(name -> name.span().end() <= from && part.span().contains(name.span()))
                .toList());
    return last != null && UNLISTED.contains(last.kind());
  }

  /** The sum behind the word for a target price, the second one of a change. */
  private @Nullable Money target(Part part) {
    int at = words.first(words.targets(), part.text());
    if (at < 0) {
      return null;
    }
    int from = part.span().begin() + at;
    Money found = null;
    for (Money money : part.scene().all(Money.class)) {
      boolean behind = money.span().begin() > from && part.span().contains(money.span());
      boolean near = behind && money.span().begin() - from <= REACH;
      if (near && (found == null || changes(part.scene(), found, money))) {
        found = money;
      }
    }
    return found;
  }

  private boolean changes(Scene scene, Money from, Money to) {
    String between = scene.between(from.span().end(), to.span().begin());
    return between.length() <= 12 && RatingWords.any(words.changed(), between);
  }
}
