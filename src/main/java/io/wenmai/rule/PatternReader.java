package io.wenmai.rule;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the patterns of one rule. */
final class PatternReader {
  private static final int MAX_LENGTH = 2000;
  private static final int MAX_PATTERNS = 50;

  private final WordLists lists;
  private final Slots slots;

  PatternReader(WordLists lists, Slots slots) {
    this.lists = lists;
    this.slots = slots;
  }

  /** Several patterns become one with alternatives. */
  Pattern read(Yaml rule, Map<String, Yaml> keys) {
    List<Yaml> sources = sources(rule, keys.get("pattern"), keys.get("patterns"));
    List<Node> nodes = sources.stream().map(this::parse).toList();
    try {
      return Pattern.of(
          sources.stream().map(PatternReader::written).toList(),
          nodes.size() == 1 ? nodes.getFirst() : new Node.Choice(nodes),
          lists.get("and", 0));
    } catch (PatternException e) {
      throw sources.getFirst().wrong(e.getMessage());
    }
  }

  private static List<Yaml> sources(Yaml rule, @Nullable Yaml one, @Nullable Yaml several) {
    if ((one == null) == (several == null)) {
      throw rule.wrong("a rule has either 'pattern' or a list of 'patterns'");
    }
    List<Yaml> sources = several == null ? List.of() : several.list(MAX_PATTERNS);
    if (one != null) {
      return List.of(one);
    } else if (sources.isEmpty()) {
      throw rule.wrong("'patterns' is empty; add a pattern");
    }
    return sources;
  }

  private static String written(Yaml source) {
    return source.text(MAX_LENGTH).strip().replaceAll("\\s+", " ");
  }

  private Node parse(Yaml source) {
    try {
      Node node = PatternParser.parse(source.text(MAX_LENGTH), lists, slots);
      Shape.check(node, slots);
      return node;
    } catch (PatternException e) {
      throw new RuleException(source.inside(e.offset()), e.getMessage());
    }
  }
}
