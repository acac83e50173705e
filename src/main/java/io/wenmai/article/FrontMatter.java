package io.wenmai.article;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The YAML head of a file, read as nodes and never as objects, so that neither tags nor aliases can
 * do harm.
 *
 * @param fields what the head says; nested mappings have no values
 * @param body what follows the head
 * @param bodyLine the line of the file in which the body begins, from 1
 */
record FrontMatter(Map<String, Field> fields, String body, int bodyLine) {
  private static final String FENCE = "---";
  private static final int MAX_CHARACTERS = 1 << 16;
  private static final int MAX_DEPTH = 16;

  /** The values of one key and the line of the file in which they begin, from 1. */
  record Field(int line, List<String> values) {}

  /** Splits a text; one that does not begin with {@code ---} has no fields. */
  static FrontMatter of(String text) throws BadInput {
    if (!text.startsWith(FENCE + "\n")) {
      return new FrontMatter(Map.of(), text, 1);
    }
    int end = text.indexOf("\n" + FENCE + "\n", FENCE.length());
    if (end < 0 && text.endsWith("\n" + FENCE)) {
      end = text.length() - FENCE.length() - 1;
    }
    if (end < 0) {
      throw new BadInput(1, "the front matter never ends: close it with a line ---");
    }
    String body = text.substring(Math.min(text.length(), end + FENCE.length() + 2));
    String head = text.substring(FENCE.length(), end);
    int bodyLine = 3 + (int) head.chars().filter(c -> c == '\n').count();
    return new FrontMatter(parse(head), body, bodyLine);
  }

  /** The line of a key, 1 where it is missing. */
  int line(String key) {
    Field field = fields.get(key);
    return field == null ? 1 : field.line();
  }

  /** The first value of a key, unless it is blank. */
  Optional<String> text(String key) {
    return values(key).stream().limit(1).map(String::strip).filter(v -> !v.isEmpty()).findFirst();
  }

  List<String> values(String key) {
    Field field = fields.get(key);
    return field == null ? List.of() : field.values();
  }

  private static Map<String, Field> parse(String yaml) throws BadInput {
    try {
      Node root = new Yaml(new SafeConstructor(limits())).compose(new StringReader(yaml));
      return root == null ? Map.of() : fields(root);
    } catch (MarkedYAMLException e) {
      throw new BadInput(
          line(scanning(e) ? e.getContextMark() : e.getProblemMark()),
          "the front matter is no YAML (" + e.getProblem() + "): put the value into quotes");
    } catch (YAMLException e) {
      throw new BadInput(1, "the front matter is refused (" + e.getMessage() + "): make it plain");
    }
  }

  private static Map<String, Field> fields(Node root) throws BadInput {
    if (!(root instanceof MappingNode mapping)) {
      throw new BadInput(
          line(root.getStartMark()), "the front matter has no keys: write it as key: value");
    }
    Map<String, Field> fields = new LinkedHashMap<>();
    for (NodeTuple entry : mapping.getValue()) {
      if (entry.getKeyNode() instanceof ScalarNode key) {
        Field field = new Field(line(key.getStartMark()), scalars(entry.getValueNode()));
        if (fields.putIfAbsent(key.getValue(), field) != null) {
          throw new BadInput(
              field.line(), "the key " + key.getValue() + " stands here twice: keep one");
        }
      }
    }
    return fields;
  }

  private static List<String> scalars(Node node) {
    return switch (node) {
      case ScalarNode scalar -> List.of(scalar.getValue());
      case SequenceNode list ->
          list.getValue().stream()
              .filter(ScalarNode.class::isInstance)
              .map(item -> ((ScalarNode) item).getValue())
              .toList();
      default -> List.of();
    };
  }

  /** Whether something began that never ends, so that its begin is the place to mend. */
  private static boolean scanning(MarkedYAMLException e) {
    return e.getContext() != null && e.getContext().startsWith("while scanning");
  }

  private static int line(@Nullable Mark mark) {
    return mark == null ? 1 : mark.getLine() + 1;
  }

  private static LoaderOptions limits() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(MAX_CHARACTERS);
    options.setNestingDepthLimit(MAX_DEPTH);
    options.setMaxAliasesForCollections(0);
    return options;
  }
}
