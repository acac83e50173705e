package io.wenmai.rule;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * A part of a YAML file that knows its place; whatever is wrong with it is thrown with the place.
 */
public final class Yaml {
  private final String file;
  private final Node node;

  private Yaml(String file, Node node) {
    this.file = file;
    this.node = node;
  }

  /** The whole of a file; null where it is empty. */
  public static @Nullable Yaml read(String file, String text) {
    LoaderOptions limits = new LoaderOptions();
    limits.setNestingDepthLimit(12);
    limits.setCodePointLimit(Sources.MAX_UNITS);
    try {
      StreamReader reader = new StreamReader(new StringReader(text));
      Node root =
          new Composer(new ParserImpl(reader, limits), new Resolver(), limits).getSingleNode();
      return root == null ? null : new Yaml(file, root);
    } catch (MarkedYAMLException e) {
      Mark mark = e.getProblemMark();
      throw new RuleException(
          mark == null ? new Place(file, 1, 1) : place(file, mark), "no YAML: " + e.getProblem());
    } catch (YAMLException e) {
      throw new RuleException(new Place(file, 1, 1), "no YAML: " + e.getMessage());
    }
  }

  /** Where it begins. */
  public Place place() {
    return place(file, node.getStartMark());
  }

  private static Place place(String file, Mark mark) {
    return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
  }

  /** The place of a unit of {@link #text}, as near as the way of quoting tells. */
  Place inside(int offset) {
    Mark begin = node.getStartMark();
    Mark end = node.getEndMark();
    if (!(node instanceof ScalarNode scalar) || begin.getLine() != end.getLine()) {
      return place();
    }
    int quote = scalar.getScalarStyle() == ScalarStyle.PLAIN ? 0 : 1;
    boolean plain = end.getColumn() - begin.getColumn() == scalar.getValue().length() + 2 * quote;
    return plain ? place().right(offset + quote) : place();
  }

  /** What is wrong with it, and where. */
  public RuleException wrong(String message) {
    return new RuleException(place(), message);
  }

  /** A text of 1 to {@code most} characters. */
  public String text(int most) {
    if (!(node instanceof ScalarNode scalar)) {
      throw wrong("expected text");
    }
    if (scalar.getValue().isBlank() || scalar.getValue().length() > most) {
      throw wrong("expected a text of 1 to " + most + " characters");
    }
    return scalar.getValue();
  }

  boolean flag() {
    String text = text(10);
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw wrong("expected true or false, not '" + text + "'");
    };
  }

  /** Whether it is a text or a number. */
  public boolean isText() {
    return node instanceof ScalarNode;
  }

  /** Whether it has keys. */
  public boolean isMap() {
    return node instanceof MappingNode;
  }

  /** The entries of a list of at most {@code most}. */
  public List<Yaml> list(int most) {
    if (!(node instanceof SequenceNode sequence)) {
      throw wrong("expected a list: [a, b] or lines that begin with -");
    }
    if (sequence.getValue().size() > most) {
      throw wrong("more than " + most + " entries; split the list");
    }
    return sequence.getValue().stream().map(this::part).toList();
  }

  /** The values by key, at most {@code most} of them. */
  public SequencedMap<String, Yaml> map(int most) {
    if (!(node instanceof MappingNode mapping)) {
      throw wrong("expected key: value");
    }
    if (mapping.getValue().size() > most) {
      throw wrong("more than " + most + " keys");
    }
    SequencedMap<String, Yaml> map = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      Yaml key = part(tuple.getKeyNode());
      if (map.put(key.text(100), part(tuple.getValueNode())) != null) {
        throw key.wrong("'" + key.text(100) + "' is there twice");
      }
    }
    return map;
  }

  /** A map that has no other keys than these. */
  public SequencedMap<String, Yaml> map(Set<String> known) {
    SequencedMap<String, Yaml> map = map(100);
    for (String key : map.keySet()) {
      if (!known.contains(key)) {
        throw wrongKey(key, "no key '" + key + "' here" + Near.hint(key, new TreeSet<>(known)));
      }
    }
    return map;
  }

  /** What is wrong with a key of this map. */
  public RuleException wrongKey(String key, String message) {
    return ((MappingNode) node)
        .getValue().stream()
            .map(tuple -> part(tuple.getKeyNode()))
            .filter(there -> there.text(100).equals(key))
            .findFirst()
            .orElse(this)
            .wrong(message);
  }

  private Yaml part(Node part) {
    Yaml yaml = new Yaml(file, part);
    if (part.getAnchor() != null) {
      throw yaml.wrong("anchors and aliases are not read; write the value out");
    }
    return yaml;
  }
}
