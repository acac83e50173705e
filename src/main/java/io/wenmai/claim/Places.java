package io.wenmai.claim;

import io.wenmai.mention.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a figure is of, where its own clause does not say: the clause or sentence before does. */
final class Places {
  private static final WordFile WORDS = WordFile.load("subjects.yaml");
  private static final List<String> WIDER = WORDS.list("wider");
  private static final List<String> SALES_REGIONS = WORDS.list("salesRegions");
  private static final List<String> AMONG = WORDS.list("among");
  private static final List<String> OPENING = WORDS.list("opening");
  private static final int REACH = 6;

  private Places() {}

  /**
   * The place of a figure of a head.
   *
   * @param last the figure before in the sentence
   * @param carried the last figure of the sentence before
   */
  static @Nullable Name of(
      ClauseMemory clause, Cue head, Scene scene, @Nullable Figure last, @Nullable Figure carried) {
    Name own = clause.place();
    boolean counted = head.is("measure") || head.is("metric");
    if (own != null || !counted || wider(scene, head)) {
      return own;
    }
    Name ahead = clause.ahead();
    if (ahead != null) {
      return ahead;
    }
    Name beside = last == null ? null : beside(clause, head, last);
    return beside == null ? among(scene, head, carried) : beside;
  }

  /** Whether the words before the head speak of all places (“总出货量”, “海外收入”). */
  private static boolean wider(Scene scene, Cue head) {
    int at = head.span().begin();
    boolean here = at >= scene.sentence().span().begin();
    String before = here ? scene.before(at, REACH) + head.text() : head.text();
    return WIDER.stream().anyMatch(before::contains);
  }

  /** “其中，A出货量…” speaks of the place of the sentence before. */
  private static @Nullable Name among(Scene scene, Cue head, @Nullable Figure carried) {
    boolean one = AMONG.stream().anyMatch(scene.sentence().folded().strip()::startsWith);
    return one && carried != null && head.is("measure") && carried.of("measure")
        ? carried.place()
        : null;
  }

  /** The place of the same measure, or of a change without a head, told in the clause before. */
  private static @Nullable Name beside(ClauseMemory clause, Cue head, Figure last) {
    boolean counted = head.is("measure") && !head.value().equals("sales");
    boolean measure = counted && last.text().equals(head.text());
    boolean headless =
        last.head() == null && last.clause() == clause.number() - 1 && !clause.hasSubject();
    return measure || headless ? last.place() : null;
  }

  /** Whether a clause that only names the place leads up to the figures of the next one. */
  static boolean leads(String before, Name place, String after) {
    boolean first = before.isEmpty() || OPENING.contains(before);
    boolean alone = before.endsWith("在") && after.length() <= 2;
    return first && (alone || SALES_REGIONS.contains(place.text()));
  }
}
