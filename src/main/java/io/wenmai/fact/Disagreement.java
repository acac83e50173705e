package io.wenmai.fact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * A question that sources answer otherwise.
 *
 * @param question for people
 * @param reasons why its answers conflict, in order
 * @param sides the answers that conflict or are denied, those of most sources first
 */
public record Disagreement(String question, List<String> reasons, List<Side> sides) {
  public Disagreement {
    reasons = List.copyOf(reasons);
    sides = List.copyOf(sides);
  }

  /**
   * One answer.
   *
   * @param answer for people
   * @param sources how many independent sources give it
   * @param support claims that give it, by time
   * @param denials claims that deny it, by time
   */
  public record Side(String answer, int sources, List<Stated> support, List<Stated> denials) {
    public Side {
      support = List.copyOf(support);
      denials = List.copyOf(denials);
    }
  }

  /** How many sources take part; those who deny count as well. */
  public int sources() {
    return sides.stream().mapToInt(Disagreement::sources).sum();
  }

  private static int sources(Side side) {
    return side.sources()
        + (int) side.denials().stream().map(stated -> stated.origin().copyOf()).distinct().count();
  }

  /** As maps, lists, texts and whole numbers. */
  public Map<String, @Nullable Object> object() {
    SequencedMap<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("question", question);
    object.put("reasons", reasons);
    object.put("sources", sources());
    object.put("answers", sides.stream().map(Disagreement::object).toList());
    return object;
  }

  private static Map<String, @Nullable Object> object(Side side) {
    SequencedMap<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("answer", side.answer());
    object.put("sources", side.sources());
    object.put("support", side.support().stream().map(CheckObjects::stated).toList());
    object.put("denials", side.denials().stream().map(CheckObjects::stated).toList());
    return object;
  }
}
