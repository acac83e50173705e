package io.wenmai.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what of an article is no news; precision first: in doubt it is news. */
final class Boilerplate {
  /** A block must be this long to count as a repetition of another, in characters. */
  private static final int SHORTEST_REPEATED = 8;

  /** An article is almost over when this is left of it: one part in so many, or characters. */
  private static final int LATE_PART = 3;

  private static final int LATE_UNITS = 400;

  private final BoilerplateLexicon lexicon = BoilerplateLexicon.shipped();

  /** The reason of each block, null for news; the first block is the title. */
  List<@Nullable String> reasons(List<Draft> drafts) {
    List<@Nullable String> reasons = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    int total = drafts.stream().mapToInt(draft -> draft.text().length()).sum();
    int left = total;
    String rest = null;
    for (Draft draft : drafts) {
      left -= draft.text().length();
      boolean late = left <= Math.max(LATE_UNITS, total / LATE_PART);
      String key = BlockKey.of(draft.text());
      String reason = isSource(draft, left) ? "source-link" : reason(draft, key, late, seen);
      reasons.add(reason == null ? rest : reason);
      seen.add(draft.text());
      if (rest == null && late) {
        rest =
            rule(key, late).filter(BoilerplateRule::rest).map(BoilerplateRule::reason).orElse(null);
      }
    }
    return reasons;
  }

  private static boolean isSource(Draft draft, int left) {
    return left == 0 && draft.link() != null;
  }

  private @Nullable String reason(Draft draft, String key, boolean late, Set<String> seen) {
    if (draft.text().length() >= SHORTEST_REPEATED && seen.contains(draft.text())) {
      return "repeated";
    }
    return switch (draft.kind()) {
      case TITLE, TABLE_ROW -> null;
      case HEADING -> rule(key, late).map(BoilerplateRule::reason).orElse(null);
      case PARAGRAPH, LIST_ITEM, QUOTE ->
          rule(key, late).map(BoilerplateRule::reason).orElseGet(() -> unruled(draft, key));
    };
  }

  private @Nullable String unruled(Draft draft, String key) {
    if (key.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return "ornament";
    }
    return lexicon.credits().fits(draft.text()) ? "credit" : null;
  }

  private Optional<BoilerplateRule> rule(String key, boolean late) {
    return lexicon.rules().stream().filter(rule -> rule.fits(key, late)).findFirst();
  }
}
