package io.wenmai.lexicon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** The lists of words at the head of an entity file; {@code <name>} in a condition means one. */
final class Words {
  private final Problems problems;
  private final UnaryOperator<String> folding;
  private final Map<String, List<String>> lists = new LinkedHashMap<>();

  private Words(Problems problems, UnaryOperator<String> folding) {
    this.problems = problems;
    this.folding = folding;
  }

  static Words of(@Nullable Node node, Problems problems, UnaryOperator<String> folding) {
    Words words = new Words(problems, folding);
    if (node instanceof MappingNode mapping) {
      mapping.getValue().forEach(words::list);
    } else if (node != null) {
      problems.add(node, "'words' is a mapping; write {name: [word, …]}");
    }
    return words;
  }

  private void list(NodeTuple tuple) {
    if (tuple.getKeyNode() instanceof ScalarNode name) {
      Fields one = Fields.of(tuple, problems);
      if (lists.putIfAbsent(name.getValue(), folded(one.texts(name.getValue()))) != null) {
        problems.add(name, "word list '" + name.getValue() + "' occurs twice; join the two");
      }
    } else {
      problems.add(tuple.getKeyNode(), "a word list needs a plain name");
    }
  }

  /** The words of a condition, its lists among them. */
  List<String> in(Fields fields, String key) {
    List<Node> nodes = fields.nodes(key);
    return fields.texts(key).stream().flatMap(word -> expand(nodes.getFirst(), word)).toList();
  }

  private Stream<String> expand(Node at, String word) {
    if (!word.startsWith("<") || !word.endsWith(">")) {
      return Stream.of(folding.apply(word));
    }
    String name = word.substring(1, word.length() - 1);
    List<String> list = lists.get(name);
    if (list == null) {
      problems.add(
          at, "no word list '" + name + "' in this file" + Suggestion.of(name, lists.keySet()));
      return Stream.of();
    }
    return list.stream();
  }

  private List<String> folded(List<String> words) {
    return words.stream().map(folding).toList();
  }
}
