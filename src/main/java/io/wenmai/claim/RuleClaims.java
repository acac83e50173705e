package io.wenmai.claim;

import io.wenmai.lexicon.EntityKind;
import io.wenmai.lexicon.Lexicon;
import io.wenmai.mention.Name;
import io.wenmai.mention.Time;
import io.wenmai.rule.Capture;
import io.wenmai.rule.ClaimType;
import io.wenmai.rule.Match;
import io.wenmai.rule.RuleSet;
import io.wenmai.rule.SlotType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Claims of the declarative rules: matches with lists unfolded and an elided subject filled in. */
final class RuleClaims implements Extractor {
  private static final Set<String> SUBJECTS =
      Set.of("company", "developer", "adopter", "investor", "acquirer", "org", "holder", "parent");
  private static final Set<String> ACTORS =
      Set.of("company", "adopter", "investor", "acquirer", "holder");
  private static final List<Time.Grain> PERIODS =
      List.of(Time.Grain.QUARTER, Time.Grain.HALF, Time.Grain.RANGE);

  private final RuleSet rules;
  private final RoleWords roles = RoleWords.load();

  private final Authorities authorities;

  RuleClaims(RuleSet rules, Lexicon lexicon) {
    this.rules = rules;
    this.authorities = new Authorities(lexicon);
  }

  @Override
  public List<Draft> extract(Paragraph paragraph) {
    List<Draft> drafts = new ArrayList<>();
    for (Scene scene : paragraph.scenes()) {
      for (Match match : rules.match(scene.mentions())) {
        ClaimType type = match.rule().claim();
        if (type != null && said(scene, match)) {
          drafts.addAll(drafts(scene, match, type));
        }
      }
    }
    return drafts;
  }

  private static boolean said(Scene scene, Match match) {
    boolean denied = match.rule().negatable() && Negations.in(scene, match);
    return !denied && !Negations.supposed(scene, match.span());
  }

  private List<Draft> drafts(Scene scene, Match match, ClaimType type) {
    List<Draft> drafts = new ArrayList<>(starts(scene, match, type));
    for (SlotType slot : type.slots().values()) {
      List<Capture> captures = match.all(slot.name());
      if (!captures.isEmpty()) {
        drafts = filled(drafts, scene, match, slot, captures);
      }
    }
    return drafts.stream()
        .map(draft -> completed(dated(draft, type), match, type))
        .filter(RuleClaims::ofDifferentNames)
        .filter(RuleClaims::ofActors)
        .filter(authorities::fit)
        .toList();
  }

  /** The time of the sentence, where the rule leaves it open. */
  private static Draft dated(Draft draft, ClaimType type) {
    Draft dated = draft;
    if (type.slots().containsKey("period") && !dated.slots().containsKey("period")) {
      dated = dated.with("period", Dates.periodOf(draft.scene(), draft.anchor(), PERIODS));
    }
    boolean open = type.slots().containsKey("date") && !dated.slots().containsKey("date");
    return open && !dated.slots().containsKey("period")
        ? dated.with("date", Dates.of(draft.scene(), draft.anchor()))
        : dated;
  }

  /** Media and exchanges tell of deals and are seldom party to one. */
  private static boolean ofActors(Draft draft) {
    return ACTORS.stream()
        .noneMatch(slot ->
            draft.slots().get(slot) instanceof Value.Entity actor && Outlets.named(actor.label()));
  }

  /** Nobody buys, joins or owns himself. */
  private static boolean ofDifferentNames(Draft draft) {
    List<String> labels =
        draft.slots().values().stream()
            .filter(Value.Entity.class::isInstance)
            .map(value -> ((Value.Entity) value).label())
            .toList();
    return labels.stream().distinct().count() == labels.size();
  }

  /** One start, or two where a rule tells persons and posts “respectively”. */
  private static List<Draft> starts(Scene scene, Match match, ClaimType type) {
    Draft start = start(scene, match, type);
    Capture other = match.first("_other");
    return other == null
        ? List.of(start)
        : List.of(
            holding(start, match, "_first", "_one"), holding(start, match, "_second", "_other"));
  }

  private static Draft holding(Draft start, Match match, String person, String title) {
    Capture who = Objects.requireNonNull(match.first(person));
    Capture what = Objects.requireNonNull(match.first(title));
    return who.mention() instanceof Name name
        ? start
            .with("person", Values.entity(name))
            .with("title", new Value.Text(start.scene().sentence().textOf(what.span())))
        : start;
  }

  private static Draft start(Scene scene, Match match, ClaimType type) {
    Draft draft = Draft.of(type.name(), scene, match.span(), match.rule().id());
    for (var constant : match.rule().set().entrySet()) {
      SlotType slot = type.slot(constant.getKey());
      boolean text = slot != null && slot.value() == SlotType.Value.TEXT;
      draft =
          draft.with(
              constant.getKey(),
              text ? new Value.Text(constant.getValue()) : Values.keyword(constant.getValue()));
    }
    String modality = match.rule().modality();
    return modality == null
        ? draft
        : draft.with(Modality.valueOf(modality.toUpperCase(Locale.ROOT)));
  }

  private List<Draft> filled(
      List<Draft> drafts, Scene scene, Match match, SlotType slot, List<Capture> captures) {
    List<Value> choices =
        switch (slot.value()) {
          case ENTITIES -> together(slot, group(scene, match, captures));
          case ENTITY -> members(scene, slot, captures);
          case TEXT -> texts(scene, slot, captures.getFirst());
          case NUMBER, DATE, PERIOD, KEYWORD, BOUND, CURRENCY ->
              List.of(SlotValues.of(scene, slot, captures.getFirst()));
        };
    List<Draft> more = new ArrayList<>();
    for (Draft draft : drafts) {
      choices.forEach(
          choice -> more.add(SlotValues.with(draft, slot, choice, captures.getFirst())));
    }
    return more;
  }

  /** Titles told together are claims of their own; words that are no title make no claim. */
  private List<Value> texts(Scene scene, SlotType slot, Capture capture) {
    Value text = SlotValues.of(scene, slot, capture);
    if (!slot.name().equals("title") || !(text instanceof Value.Text told)) {
      return List.of(text);
    }
    RoleWords.Titles titles = roles.told(told.text());
    return titles == null ? List.of() : titles.all().stream().<Value>map(Value.Text::new).toList();
  }

  /** One claim a captured name. */
  private static List<Value> members(Scene scene, SlotType slot, List<Capture> captures) {
    return captures.stream()
        .filter(capture -> !slot.name().equals("target") || !coreferent(capture))
        .flatMap(capture ->
            capture.mention() instanceof Name name
                ? Stream.of(Values.entity(name))
                : SlotValues.words(scene, slot, capture).stream())
        .toList();
  }

  /** “该公司” as the one who is bought or punished is seldom the subject that it is read as. */
  private static boolean coreferent(Capture capture) {
    return capture.mention() instanceof Name name && name.foundBy().equals("coreference");
  }

  /**
   * All captured names, the subject first that a capture {@code _subject} leaves to the context.
   */
  private static List<Value.Entity> group(Scene scene, Match match, List<Capture> captures) {
    Map<String, Value.Entity> all = new LinkedHashMap<>();
    Capture elided = match.first("_subject");
    Name subject =
        elided == null
            ? null
            : scene.topics().companyAt(scene.sentence().index(), elided.span().begin());
    if (subject != null) {
      all.put(subject.label(), Values.entity(subject));
    }
    for (Capture capture : captures) {
      if (capture.mention() instanceof Name name) {
        all.putIfAbsent(name.label(), Values.entity(name));
      }
    }
    return List.copyOf(all.values());
  }

  /** Partners are told in pairs, other groups as one. */
  private static List<Value> together(SlotType slot, List<Value.Entity> all) {
    return slot.name().equals("partners") ? pairs(all) : List.of(new Value.Entities(all));
  }

  /** The first with each of the others: one claim a pair. */
  private static List<Value> pairs(List<Value.Entity> all) {
    if (all.size() < 2) {
      return List.of();
    }
    return all.stream()
        .skip(1)
        .<Value>map(other -> new Value.Entities(List.of(all.getFirst(), other)))
        .toList();
  }

  /**
   * A core organisation that the rule leaves open is the one that the context means; with a capture
   * {@code _article} the one that the whole article is about.
   */
  private static Draft completed(Draft draft, Match match, ClaimType type) {
    List<String> open =
        type.core().stream().filter(slot -> !draft.slots().containsKey(slot)).toList();
    if (open.size() != 1 || !SUBJECTS.contains(open.getFirst())) {
      return draft;
    }
    Scene scene = draft.scene();
    Name company =
        match.first("_article") == null
            ? scene.topics().companyAt(scene.sentence().index(), draft.anchor().begin())
            : scene.topics().company();
    Name meant = company == null ? only(scene) : company;
    return meant == null || meant.kind() != EntityKind.ORGANISATION
        ? draft
        : draft.with(open.getFirst(), Values.entity(meant));
  }

  /** The only organisation that the sentence names, null where it names none or several. */
  private static @Nullable Name only(Scene scene) {
    List<Name> names =
        scene.all(Name.class).stream()
            .filter(name -> name.kind() == EntityKind.ORGANISATION)
            .filter(name -> !Outlets.cited(scene.sentence(), name))
            .toList();
    boolean one = names.stream().map(Name::label).distinct().count() == 1;
    return one ? names.getFirst() : null;
  }
}
