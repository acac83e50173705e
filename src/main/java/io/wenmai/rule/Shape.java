package io.wenmai.rule;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/** What is wrong with a pattern as a whole. */
final class Shape {
  private static final int MAX_OPS = 1000;

  private Shape() {}

  /** Throws a {@link PatternException} where the pattern cannot do what it seems to. */
  static void check(Node pattern, Slots slots) {
    if (!consumes(pattern)) {
      throw new PatternException(
          0, "the pattern matches the empty text; make a part of it required");
    }
    if (opensWithGap(pattern)) {
      throw new PatternException(
          0, "the pattern begins with a gap or free text; put ^ or a required part before it");
    }
    if (endsWithGap(pattern, false)) {
      throw new PatternException(
          0,
          "a gap or free text is followed by nothing required; remove it or end it by a word or $");
    }
    counts(pattern)
        .forEach((slot, count) -> {
          if (count > 1 && !slot.startsWith("_") && !slots.several(slot)) {
            throw new PatternException(
                0,
                "slot '"
                    + slot
                    + "' holds one value, but the pattern fills it "
                    + count
                    + " times");
          }
        });
  }

  static void checkSize(List<Op> ops) {
    if (ops.size() > MAX_OPS) {
      throw new PatternException(
          0, "the pattern has " + ops.size() + " parts, more than " + MAX_OPS + "; split the rule");
    }
  }

  /** Whether every match of the node takes some text. */
  private static boolean consumes(Node node) {
    return switch (node) {
      case Node.Solid _ignored -> true;
      case Node.Gap gap -> gap.least() > 0;
      case Node.Text text -> consumes(text.body());
      case Node.Sequence sequence -> sequence.items().stream().anyMatch(Shape::consumes);
      case Node.Choice choice -> choice.options().stream().allMatch(Shape::consumes);
      case Node.Maybe _ignored -> false;
      case Node.Condition _ignored -> false;
    };
  }

  private static boolean fixes(Node node) {
    return node instanceof Node.At || (consumes(node) && !opensWithGap(node));
  }

  private static boolean opensWithGap(Node node) {
    return switch (node) {
      case Node.Gap _ignored -> true;
      case Node.Text text -> opensWithGap(text.body());
      case Node.Maybe maybe -> opensWithGap(maybe.item());
      case Node.Choice choice -> choice.options().stream().anyMatch(Shape::opensWithGap);
      case Node.Sequence sequence -> {
        for (Node item : sequence.items()) {
          if (opensWithGap(item) || fixes(item)) {
            yield opensWithGap(item);
          }
        }
        yield false;
      }
      case Node.Solid _ignored -> false;
      case Node.Condition _ignored -> false;
    };
  }

  /** Whether a gap stands where nothing required follows; {@code fixed} if something does. */
  private static boolean endsWithGap(Node node, boolean fixed) {
    return switch (node) {
      case Node.Gap _ignored -> !fixed;
      case Node.Text text -> endsWithGap(text.body(), fixed);
      case Node.Maybe maybe -> endsWithGap(maybe.item(), fixed);
      case Node.Choice choice ->
          choice.options().stream().anyMatch(option -> endsWithGap(option, fixed));
      case Node.Sequence sequence -> {
        boolean end = fixed;
        boolean wrong = false;
        for (Node item : sequence.items().reversed()) {
          wrong |= endsWithGap(item, end);
          end |= fixes(item);
        }
        yield wrong;
      }
      case Node.Solid _ignored -> false;
      case Node.Condition _ignored -> false;
    };
  }

  /** How often a match may fill each slot; an enumeration counts once. */
  private static Map<String, Integer> counts(Node node) {
    return switch (node) {
      case Node.Take take -> take.slot().equals("_") ? Map.of() : Map.of(take.slot(), 1);
      case Node.Keyword keyword -> Map.of(keyword.slot(), 1);
      case Node.Text text ->
          merge(List.of(new Node.Keyword(text.slot(), WordList.of()), text.body()), Integer::sum);
      case Node.Sequence sequence -> merge(sequence.items(), Integer::sum);
      case Node.Choice choice -> merge(choice.options(), Integer::max);
      case Node.Maybe maybe -> counts(maybe.item());
      case Node.Words _ignored -> Map.of();
      case Node.Gap _ignored -> Map.of();
      case Node.Condition _ignored -> Map.of();
    };
  }

  private static Map<String, Integer> merge(List<Node> parts, BinaryOperator<Integer> join) {
    Map<String, Integer> counts = new TreeMap<>();
    parts.forEach(part -> counts(part).forEach((slot, count) -> counts.merge(slot, count, join)));
    return counts;
  }
}
