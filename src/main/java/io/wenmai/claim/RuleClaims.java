package io.wenmai.claim;

import io.wenmai.lexicon.Lexicon;
import io.wenmai.mention.Name;
import io.wenmai.rule.Capture;
import io.wenmai.rule.ClaimType;
import io.wenmai.rule.Match;
import io.wenmai.rule.RuleSet;
import io.wenmai.rule.SlotType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Claims of the declarative rules: matches with lists unfolded and an elided subject filled in. */
final class RuleClaims implements Extractor {
  private final RuleSet rules;
  private final RuleSlots slots = new RuleSlots();
  private final Plausible plausible;

  RuleClaims(RuleSet rules, Lexicon lexicon) {
    this.rules = rules;
    this.plausible = new Plausible(new Authorities(lexicon));
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
      if (match.first(slot.name()) != null) {
        drafts = slots.filled(drafts, match, type, slot);
      }
    }
    return drafts.stream()
        .map(draft -> Context.completed(dated(draft, match, type), match, type))
        .filter(plausible::holds)
        .map(RuleClaims::asTold)
        .toList();
  }

  /** A partnership that only a rumour tells is not confirmed. */
  private static Draft asTold(Draft draft) {
    boolean rumour =
        draft.type().equals("Partnership")
            && draft.slots().get("status") instanceof Value.Keyword status
            && status.word().equals("confirmed")
            && Voice.of(draft).modality() == Modality.REPORTED;
    return rumour ? draft.with("status", Values.keyword("reported")) : draft;
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

  /** A capture {@code _undated} keeps the times of the sentence off: “不久前发布的”. */
  private static Draft dated(Draft draft, Match match, ClaimType type) {
    return match.first("_undated") == null ? Context.dated(draft, type) : draft;
  }
}
