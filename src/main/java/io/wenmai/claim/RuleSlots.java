package io.wenmai.claim;

import io.wenmai.mention.Name;
import io.wenmai.rule.Capture;
import io.wenmai.rule.ClaimType;
import io.wenmai.rule.Match;
import io.wenmai.rule.SlotType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the captures of a rule's match put into the slots of its claims. */
final class RuleSlots {
  private final RoleWords roles = RoleWords.load();

  /** The drafts with the slot filled; one that may hold several things makes a draft of each. */
  List<Draft> filled(List<Draft> drafts, Match match, ClaimType type, SlotType slot) {
    Scene scene = drafts.isEmpty() ? null : drafts.getFirst().scene();
    return scene == null ? drafts : filled(drafts, scene, match, type, slot);
  }

  private List<Draft> filled(
      List<Draft> drafts, Scene scene, Match match, ClaimType type, SlotType slot) {
    List<Capture> captures = match.all(slot.name());
    List<Value> choices =
        switch (slot.value()) {
          case ENTITIES -> together(slot, group(scene, match, captures));
          case ENTITY -> members(scene, type, slot, captures);
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

  /** One claim a captured name, or a thing that words name. */
  private static List<Value> members(
      Scene scene, ClaimType type, SlotType slot, List<Capture> captures) {
    List<Value> members = new ArrayList<>();
    for (Capture capture : captures) {
      if (capture.mention() instanceof Name name) {
        if (clear(scene, slot, name)) {
          members.add(Values.entity(name));
        }
      } else if (type.name().equals("Regulatory")) {
        members.addAll(SlotValues.goods(scene, capture));
      } else {
        members.add(SlotValues.words(scene, slot, capture));
      }
    }
    return members;
  }

  /**
   * Whether it is clear whom the name means: “该公司” as the one who is bought or punished, and “其”
   * within a clause, are seldom the subject that they are read as.
   */
  private static boolean clear(Scene scene, SlotType slot, Name name) {
    if (!name.foundBy().equals("coreference")) {
      return true;
    }
    String before =
        scene.between(scene.sentence().span().begin(), name.span().begin()).stripTrailing();
    boolean opens =
        before.isEmpty() || Items.CLAUSE_ENDS.indexOf(before.charAt(before.length() - 1)) >= 0;
    boolean possessive = name.span().length() == 1;
    return !slot.name().equals("target") && (opens || !possessive);
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
}
