package io.wenmai.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/** Reads one entity of a file, with the file's defaults for what it does not say. */
final class EntityReader {
  static final Set<String> RELATIONS = Set.of("parent", "developer", "org", "base", "place");
  static final Set<String> DEFAULTS =
      Set.of(
          "kind",
          "types",
          "case",
          "parent",
          "developer",
          "org",
          "base",
          "place",
          "market",
          "currency");
  private static final Set<String> KEYS = keys();
  private static final Map<String, EntityKind> KINDS =
      Arrays.stream(EntityKind.values())
          .collect(Collectors.toUnmodifiableMap(Enum::name, Function.identity()));
  private static final int LONGEST_ID = 64;
  private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]*");
  private static final Pattern TYPE = Pattern.compile("[a-z][a-z0-9-]*");

  private final Problems problems;
  private final Fields defaults;
  private final UnaryOperator<String> folding;
  private final Words words;

  EntityReader(Problems problems, Fields defaults, UnaryOperator<String> folding) {
    this.problems = problems;
    this.defaults = defaults;
    this.folding = folding;
    this.words = Words.of(defaults.node("words"), problems, folding);
  }

  private static Set<String> keys() {
    Set<String> keys = new TreeSet<>(List.of("id", "zh", "en", "aliases", "tickers"));
    keys.addAll(DEFAULTS);
    keys.addAll(Facts.keys());
    return Set.copyOf(keys);
  }

  /** The entity, null where it lacks what an entity needs. */
  @Nullable Entry read(Node node) {
    Fields fields = Fields.of(node, KEYS, problems);
    String id = id(node, fields);
    EntityKind kind = kind(node, fields);
    Names names = Names.of(fields, problems, folding, words);
    String label = names.labels().getOrDefault("zh", names.labels().get("en"));
    if (label == null) {
      problems.add(node, "an entity needs a name; write zh: … or en: …");
    }
    if (id == null || kind == null || label == null) {
      return null;
    }
    Map<String, Place> places = new HashMap<>();
    Entity entity =
        new Entity(
            id,
            kind,
            label,
            names.labels(),
            names.aliases(),
            Tickers.read(fields, problems),
            types(fields.or(defaults, "types")),
            relations(fields, places),
            Facts.read(fields, defaults, problems));
    return new Entry(entity, names.forms(), problems.place(node), places);
  }

  private @Nullable String id(Node node, Fields fields) {
    String id = fields.text("id");
    Node at = fields.node("id");
    if (id == null || at == null) {
      problems.add(node, "an entity needs an id; write id: some-slug");
      return null;
    }
    if (!SLUG.matcher(id).matches() || id.length() > LONGEST_ID) {
      problems.add(at, "id '" + id + "' is no slug; use a-z, 0-9 and -, at most " + LONGEST_ID);
      return null;
    }
    return id;
  }

  private @Nullable EntityKind kind(Node node, Fields fields) {
    Fields source = fields.or(defaults, "kind");
    String name = source.text("kind");
    Node at = source.node("kind");
    if (name == null || at == null) {
      problems.add(node, "an entity needs a kind; write it here or at the head of the file");
      return null;
    }
    EntityKind kind = KINDS.get(name);
    if (kind == null) {
      problems.add(at, "unknown kind '" + name + "'" + Suggestion.of(name, KINDS.keySet()));
    }
    return kind;
  }

  private Set<String> types(Fields source) {
    Set<String> types = new LinkedHashSet<>();
    for (String type : source.texts("types")) {
      if (TYPE.matcher(type).matches()) {
        types.add(type);
      } else {
        problems.add(
            source.nodes("types").getFirst(), "type '" + type + "' is no slug; use a-z, 0-9, -");
      }
    }
    return types;
  }

  private Map<String, String> relations(Fields fields, Map<String, Place> places) {
    Map<String, String> found = new LinkedHashMap<>();
    for (String relation : RELATIONS) {
      Fields source = fields.or(defaults, relation);
      Node node = source.node(relation);
      String id = source.text(relation);
      if (node != null && id != null) {
        found.put(relation, id);
        places.put(relation, problems.place(node));
      }
    }
    return found;
  }
}
