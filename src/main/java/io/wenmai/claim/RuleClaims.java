package io.wenmai.claim;

import io.wenmai.lexicon.EntityKind;
import io.wenmai.mention.Name;
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
import java.util.Set;

/** Claims of the declarative rules: matches with lists unfolded and an elided subject filled in. */
final class RuleClaims implements Extractor {
  private static final Set<String> SUBJECTS =
      Set.of("company", "developer", "adopter", "investor", "acquirer", "org", "holder", "parent");

  private final RuleSet rules;

  RuleClaims(RuleSet rules) {
    this.rules = rules;
  }

  @Override
  public List<Draft> extract(Paragraph paragraph) {
    List<Draft> drafts = new ArrayList<>();
    for (Scene scene : paragraph.scenes()) {
      for (Match match : rules.match(scene.mentions())) {
        ClaimType type = match.rule().claim();
        if (type != null) {
          drafts.addAll(drafts(scene, match, type));
        }
      }
    }
    return drafts;
  }

  private static List<Draft> drafts(Scene scene, Match match, ClaimType type) {
    List<Draft> drafts = new ArrayList<>();
    drafts.add(start(scene, match, type));
    for (SlotType slot : type.slots().values()) {
      List<Capture> captures = match.all(slot.name());
      if (!captures.isEmpty()) {
        drafts = filled(drafts, scene, match, slot, captures);
      }
    }
    return drafts.stream().map(draft -> completed(draft, type)).toList();
  }

  private static Draft start(Scene scene, Match match, ClaimType type) {
    Draft draft = Draft.of(type.name(), scene, match.span(), match.rule().id());
    for (var constant : match.rule().set().entrySet()) {
      draft = draft.with(constant.getKey(), Values.keyword(constant.getValue()));
    }
    String modality = match.rule().modality();
    return modality == null
        ? draft
        : draft.with(Modality.valueOf(modality.toUpperCase(Locale.ROOT)));
  }

  private static List<Draft> filled(
      List<Draft> drafts, Scene scene, Match match, SlotType slot, List<Capture> captures) {
    List<Value> choices =
        switch (slot.value()) {
          case ENTITIES -> pairs(group(scene, match, captures));
          case ENTITY -> members(scene, captures);
          case TEXT, NUMBER, DATE, PERIOD, KEYWORD, BOUND, CURRENCY ->
              List.of(SlotValues.of(scene, slot, captures.getFirst()));
        };
    List<Draft> more = new ArrayList<>();
    for (Draft draft : drafts) {
      choices.forEach(
          choice -> more.add(SlotValues.with(draft, slot, choice, captures.getFirst())));
    }
    return more;
  }

  /** One claim a captured name. */
  private static List<Value> members(Scene scene, List<Capture> captures) {
    return captures.stream()
        .<Value>map(capture ->
            capture.mention() instanceof Name name
                ? Values.entity(name)
                : SlotValues.words(scene, capture))
        .toList();
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

  /** A core organisation that the rule leaves open is the one that the context means. */
  private static Draft completed(Draft draft, ClaimType type) {
    List<String> open =
        type.core().stream().filter(slot -> !draft.slots().containsKey(slot)).toList();
    if (open.size() != 1 || !SUBJECTS.contains(open.getFirst())) {
      return draft;
    }
    Scene scene = draft.scene();
    Name company = scene.topics().companyAt(scene.sentence().index(), draft.anchor().begin());
    return company == null || company.kind() != EntityKind.ORGANISATION
        ? draft
        : draft.with(open.getFirst(), Values.entity(company));
  }
}
