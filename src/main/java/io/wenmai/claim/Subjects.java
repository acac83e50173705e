package io.wenmai.claim;

import io.wenmai.lexicon.EntityKind;
import io.wenmai.mention.Name;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which names can be the subject of a figure, and when a later name takes over. */
final class Subjects {
  private static final Set<EntityKind> KINDS =
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
  private static final Set<String> LEADS = Set.of("metric", "measure", "price", "rise", "fall");
  private static final WordFile WORDS = WordFile.load("subjects.yaml");

  private Subjects() {}

  static boolean canLead(Name name) {
    return KINDS.contains(name.kind());
  }

  /** Whether a metric, price word or verb of change follows the name at once. */
  static boolean leadsFigure(List<Item> items, int at) {
    for (int next = at + 1; next < items.size() && next <= at + 4; next++) {
      if (items.get(next) instanceof Item.Word(Cue cue)) {
        return LEADS.contains(cue.category())
            && cue.span().begin() - items.get(at).span().end() <= 8;
      }
    }
    return false;
  }

  /** Whether the words between make the next name the one spoken of (“高盛将舜宇…”, “高盛预计苹果…”). */
  static boolean handedOver(Scene scene, Series<Name> subjects, Name next) {
    Name last = subjects.last();
    if (last == null || last.span().end() > next.span().begin()) {
      return false;
    }
    String between = scene.between(last.span().end(), next.span().begin()).strip();
    return WORDS.list("handover").stream().anyMatch(between::endsWith);
  }
}
