package io.wenmai.lexicon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads the labels and aliases of one entity. */
final class Names {
  static final int LONGEST = 80;
  private static final Set<String> ALIAS_KEYS =
      Set.of("name", "case", "not_in", "not_near", "near", "short");

  private final Problems problems;
  private final UnaryOperator<String> folding;
  private final Words words;
  private final boolean exactCase;
  private final Map<String, String> labels = new LinkedHashMap<>();
  private final Set<String> aliases = new LinkedHashSet<>();
  private final Set<String> conditioned = new HashSet<>();
  private final Map<String, Form> forms = new LinkedHashMap<>();

  private Names(Problems problems, UnaryOperator<String> folding, Words words, boolean exactCase) {
    this.problems = problems;
    this.folding = folding;
    this.words = words;
    this.exactCase = exactCase;
  }

  static Names of(Fields fields, Problems problems, UnaryOperator<String> folding, Words words) {
    Names names = new Names(problems, folding, words, exact(fields, problems));
    fields.nodes("aliases").forEach(names::alias);
    names.label("zh", fields);
    names.label("en", fields);
    return names;
  }

  Map<String, String> labels() {
    return Map.copyOf(labels);
  }

  List<String> aliases() {
    return List.copyOf(aliases);
  }

  List<Form> forms() {
    return List.copyOf(forms.values());
  }

  private static boolean exact(Fields fields, Problems problems) {
    String value = fields.text("case");
    Node node = fields.node("case");
    if (value != null && node != null && !value.equals("exact") && !value.equals("any")) {
      problems.add(node, "'case' is exact or any, not '" + value + "'");
    }
    return "exact".equals(value);
  }

  /** A label; an alias spelt alike may have given its conditions. */
  private void label(String language, Fields fields) {
    String label = fields.text(language);
    Node node = fields.node(language);
    if (label == null || node == null) {
      return;
    }
    if (labels.containsValue(label)) {
      labels.put(language, label);
      return;
    }
    labels.put(language, label);
    if (!aliases.remove(label)) {
      name(node, label, exactCase, Guard.NONE);
    } else if (!conditioned.contains(label)) {
      problems.add(node, "the label '" + label + "' is an alias too; drop the alias");
    }
  }

  private void alias(Node node) {
    if (node instanceof MappingNode) {
      guarded(node);
    } else if (node instanceof ScalarNode scalar) {
      String name = scalar.getValue().strip();
      if (name(node, name, exactCase, Guard.NONE)) {
        aliases.add(name);
      }
    } else {
      problems.add(node, "an alias is a text or {name: …, not_in: […]}");
    }
  }

  private void guarded(Node node) {
    Fields fields = Fields.of(node, ALIAS_KEYS, problems);
    String name = fields.text("name");
    if (name == null) {
      problems.add(node, "an alias needs a 'name'");
      return;
    }
    boolean exact = fields.node("case") == null ? exactCase : exact(fields, problems);
    if (name(node, name, exact, guard(name, fields))) {
      conditioned.add(name);
      aliases.add(name);
    }
  }

  private Guard guard(String name, Fields fields) {
    List<String> notIn = new ArrayList<>();
    for (String word : fields.texts("not_in")) {
      if (word.contains(name) && !word.equals(name)) {
        notIn.add(folding.apply(word));
      } else {
        problems.add(
            fields.nodes("not_in").getFirst(),
            "'" + word + "' does not hold '" + name + "'; write a longer word that does");
      }
    }
    return new Guard(
        notIn, words.in(fields, "not_near"), words.in(fields, "near"), fields.yes("short"));
  }

  private boolean name(Node node, String name, boolean exact, Guard guard) {
    String folded = folding.apply(name);
    String fault = fault(folded, guard);
    if (fault != null) {
      problems.add(node, fault);
      return false;
    }
    boolean exactHere = exact || Form.exactCaseByDefault(folded);
    if (forms.putIfAbsent(folded, new Form(folded, exactHere, guard)) != null) {
      problems.add(node, "the entity has the name '" + name + "' twice; drop one");
      return false;
    }
    return true;
  }

  private static @Nullable String fault(String name, Guard guard) {
    int key = Letters.key(name).length();
    if (key == 0) {
      return "empty name; write one or drop it";
    }
    if (name.length() > LONGEST) {
      return "a name of " + name.length() + " units; names have at most " + LONGEST;
    }
    if (name.chars().anyMatch(Character::isISOControl)) {
      return "the name holds a control character; drop it";
    }
    return key == 1 && guard.equals(Guard.NONE)
        ? "a name of one character is too common; give it near: […] or not_in: […]"
        : null;
  }
}
