package io.wenmai.claim;

import io.wenmai.mention.Name;
import io.wenmai.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who says the words of a draft, and how surely: judged from the cues before them in the sentence.
 */
final class Voice {
  private Voice() {}

  static Modality modality(Draft draft) {
    Modality said = draft.modality();
    if (said != null) {
      return said;
    }
    if (cueBefore(draft, "denial", true) || cueAfter(draft, "denial")) {
      return Modality.DENIED;
    }
    if (cueBefore(draft, "forecast", false)) {
      return Modality.FORECAST;
    }
    return cueBefore(draft, "rumour", true) ? Modality.REPORTED : Modality.ASSERTED;
  }

  static @Nullable Attribution attribution(Draft draft) {
    Attribution cited = null;
    Name name = null;
    Cue source = null;
    for (Item item : draft.scene().items()) {
      if (item.span().begin() >= draft.anchor().begin()) {
        break;
      }
      if (item instanceof Item.Named named && named.mention() instanceof Name found) {
        name = found;
        if (source != null) {
          cited = new Attribution(found.label(), Values.entity(found), null);
          source = null;
        }
      } else if (item instanceof Item.Word(Cue cue)) {
        source = cue.is("aside") && cue.value().equals("source") ? cue : source;
        if (cue.is("speech") && name != null) {
          cited = new Attribution(name.label(), Values.entity(name), null);
        } else if (cue.is("rumour") && cue.text().endsWith("人士")) {
          cited = new Attribution(cue.text(), null, cited == null ? null : cited.name());
        }
      }
    }
    return cited;
  }

  /** Whether a cue of the group stands before the anchor, in its clause or anywhere before. */
  private static boolean cueBefore(Draft draft, String category, boolean anywhere) {
    boolean found = false;
    for (Item item : draft.scene().items()) {
      if (item.span().begin() >= draft.anchor().end()) {
        break;
      }
      if (item instanceof Item.Word(Cue cue) && cue.is(category)) {
        found = true;
      } else if (!anywhere
          && item instanceof Item.Mark mark
          && mark.endsClause()
          && mark.span().begin() < draft.anchor().begin()) {
        found = false;
      }
    }
    return found;
  }

  private static boolean cueAfter(Draft draft, String category) {
    Span anchor = draft.anchor();
    return draft.scene().items().stream()
        .anyMatch(item ->
            item instanceof Item.Word(Cue cue)
                && cue.is(category)
                && item.span().begin() >= anchor.end());
  }
}
