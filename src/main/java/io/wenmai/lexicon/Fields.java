package io.wenmai.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The keys of one YAML mapping and their values, read strictly. */
final class Fields {
  private final Problems problems;
  private final Map<String, Node> values;

  private Fields(Problems problems, Map<String, Node> values) {
    this.problems = problems;
    this.values = values;
  }

  /** Reads {@code node}; notes a problem where it is no mapping or has unknown or double keys. */
  static Fields of(Node node, Set<String> known, Problems problems) {
    Map<String, Node> values = new LinkedHashMap<>();
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        note(tuple, known, values, problems);
      }
    } else {
      problems.add(node, "this is no mapping; write {key: value, …}");
    }
    return new Fields(problems, values);
  }

  /** Reads a single key and its value. */
  static Fields of(NodeTuple tuple, Problems problems) {
    Map<String, Node> values = new LinkedHashMap<>();
    if (tuple.getKeyNode() instanceof ScalarNode key) {
      values.put(key.getValue(), tuple.getValueNode());
    }
    return new Fields(problems, values);
  }

  private static void note(
      NodeTuple tuple, Set<String> known, Map<String, Node> values, Problems problems) {
    Node keyNode = tuple.getKeyNode();
    String key = keyNode instanceof ScalarNode scalar ? scalar.getValue() : "";
    if (!known.contains(key)) {
      problems.add(keyNode, "unknown key '" + key + "'" + Suggestion.of(key, known));
    } else if (values.putIfAbsent(key, tuple.getValueNode()) != null) {
      problems.add(keyNode, "key '" + key + "' occurs twice; join the two");
    }
  }

  /** These fields where they have the key, else {@code defaults}. */
  Fields or(Fields defaults, String key) {
    return values.containsKey(key) ? this : defaults;
  }

  @Nullable Node node(String key) {
    return values.get(key);
  }

  /** The text of a scalar, null where the key is missing or holds something else. */
  @Nullable String text(String key) {
    Node node = values.get(key);
    return node == null ? null : text(node);
  }

  /** The texts of a sequence; a scalar counts as a sequence of one. */
  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (Node node : nodes(key)) {
      String text = text(node);
      if (text != null) {
        texts.add(text);
      }
    }
    return List.copyOf(texts);
  }

  /** The members of a sequence; anything else counts as a sequence of one. */
  List<Node> nodes(String key) {
    Node node = values.get(key);
    if (node == null) {
      return List.of();
    }
    return node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
  }

  boolean yes(String key) {
    Node node = values.get(key);
    String text = node == null ? null : text(node);
    if (node != null && text != null && !text.equals("true") && !text.equals("false")) {
      problems.add(node, "'" + key + "' is true or false, not '" + text + "'");
    }
    return "true".equals(text);
  }

  /** The text of a member, null where it is something else, or empty. */
  @Nullable String text(Node node) {
    if (!(node instanceof ScalarNode scalar)) {
      problems.add(node, "a plain text is due here");
      return null;
    }
    String text = scalar.getValue().strip();
    if (text.isEmpty()) {
      problems.add(node, "empty text; write one or drop it");
      return null;
    }
    return text;
  }
}
