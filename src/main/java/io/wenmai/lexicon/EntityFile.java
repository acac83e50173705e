package io.wenmai.lexicon;

import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * What an entity file holds.
 *
 * @param problems what is wrong with it, empty where it is sound
 */
record EntityFile(List<Entry> entries, List<String> problems) {
  private static final int LARGEST = 20_000_000;
  private static final int DEEPEST = 8;

  EntityFile {
    entries = List.copyOf(entries);
    problems = List.copyOf(problems);
  }

  /**
   * Reads a file.
   *
   * @param folding brings names into the form in which text is searched
   */
  static EntityFile read(String file, Reader yaml, UnaryOperator<String> folding) {
    Problems problems = new Problems(file);
    List<Entry> entries = List.of();
    try {
      Node root = compose(yaml);
      entries = root == null ? List.of() : entries(root, problems, folding);
    } catch (MarkedYAMLException e) {
      problems.add(
          e.getProblemMark(), "no YAML: " + Objects.requireNonNullElse(e.getProblem(), "?"));
    } catch (YAMLException e) {
      problems.add(new Place(file, 1, 1), "no YAML: " + e.getMessage());
    }
    return new EntityFile(entries, problems.found());
  }

  private static @Nullable Node compose(Reader yaml) {
    LoaderOptions options = options();
    return new Composer(new ParserImpl(new StreamReader(yaml), options), new PlainTexts(), options)
        .getSingleNode();
  }

  private static LoaderOptions options() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(LARGEST);
    options.setNestingDepthLimit(DEEPEST);
    options.setMaxAliasesForCollections(0);
    return options;
  }

  private static List<Entry> entries(Node root, Problems problems, UnaryOperator<String> folding) {
    Set<String> known = new TreeSet<>(EntityReader.DEFAULTS);
    known.addAll(List.of("words", "entities"));
    Fields fields = Fields.of(root, known, problems);
    EntityReader reader = new EntityReader(problems, fields, folding);
    List<Entry> entries = new ArrayList<>();
    if (!(fields.node("entities") instanceof SequenceNode sequence)) {
      problems.add(root, "no entities here; write entities: and a list of them");
      return entries;
    }
    for (Node node : sequence.getValue()) {
      Entry entry = reader.read(node);
      if (entry != null) {
        entries.add(entry);
      }
    }
    return entries;
  }
}
