package io.wenmai.claim;

import io.wenmai.text.Span;
import io.wenmai.text.Token;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How surely the words of a draft are said: judged from the cues of the sentence and their reach.
 */
final class Voice {
  /** Said in passing, whatever the sentence tells: titles, owners, makers, codes in brackets. */
  private static final Set<String> PASSING = Set.of("Role", "PartOf", "Develops");

  private Voice() {}

  /** A modality, and the word that makes it so. */
  record Verdict(Modality modality, String word) {}

  static Verdict of(Draft draft) {
    Modality said = draft.modality();
    if (said != null) {
      return new Verdict(said, "");
    }
    if (inPassing(draft) || draft.type().equals("Statement")) {
      return new Verdict(Modality.ASSERTED, "");
    }
    Cue denial = denial(draft);
    if (denial != null) {
      return new Verdict(Modality.DENIED, denial.text());
    }
    String forecast = forecast(draft);
    if (forecast != null) {
      return new Verdict(Modality.FORECAST, forecast);
    }
    Cue rumour = before(draft, "rumour");
    return rumour == null
        ? new Verdict(Modality.ASSERTED, "")
        : new Verdict(Modality.REPORTED, rumour.text());
  }

  static boolean inPassing(Draft draft) {
    return PASSING.contains(draft.type()) || draft.foundBy().equals("listing/ticker");
  }

  /** A denial reaches from anywhere in the sentence. */
  private static @Nullable Cue denial(Draft draft) {
    for (Item item : draft.scene().items()) {
      if (item instanceof Item.Word(Cue cue) && cue.is("denial")) {
        return cue;
      }
    }
    return null;
  }

  private static @Nullable Cue before(Draft draft, String category) {
    Cue found = null;
    for (Item item : draft.scene().items()) {
      if (item.span().begin() >= draft.anchor().end()) {
        break;
      }
      found = item instanceof Item.Word(Cue cue) && cue.is(category) ? cue : found;
    }
    return found;
  }

  /** “预计” in the clause, or “预计，” and “将” at its head: what looks ahead to the anchor. */
  private static @Nullable String forecast(Draft draft) {
    Cue found = null;
    Span anchor = draft.anchor();
    int from = draft.scene().sentence().span().begin();
    for (Item item : draft.scene().items()) {
      if (item.span().begin() >= anchor.end()) {
        break;
      }
      if (item instanceof Item.Word(Cue cue) && cue.is("forecast")) {
        found = cue;
      } else if (item instanceof Item.Mark mark
          && mark.endsClause()
          && mark.span().begin() < anchor.begin()) {
        boolean heads = found != null && mark.span().begin() - found.span().end() <= 1;
        found = heads ? found : null;
        from = mark.span().end();
      }
    }
    return found != null ? found.text() : ahead(draft.scene(), from, anchor.end());
  }

  /** The adverb 将 (not the preposition, which puts a name first) between two places. */
  private static @Nullable String ahead(Scene scene, int from, int to) {
    for (Token token : scene.sentence().tokens()) {
      int end = token.span().end();
      if (token.span().begin() >= from
          && end <= to
          && token.word().equals("将")
          && token.pos().equals("d")
          && scene.mentions().all().stream().noneMatch(name -> name.span().begin() == end)) {
        return "将";
      }
    }
    return null;
  }
}
