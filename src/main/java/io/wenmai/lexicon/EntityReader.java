package io.wenmai.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
  private static final Map<String, Pattern> FACTS =
      Map.of(
          "wikidata", Pattern.compile("Q[1-9][0-9]*"),
          "fiscalYearEnd", Pattern.compile("(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"),
          "currency", Pattern.compile("[A-Z]{3}"),
          "market", Pattern.compile("[A-Z]{2,6}"),
          "iso", Pattern.compile("[A-Z]{2,4}"),
          "website", Pattern.compile("https://[\\x21-\\x7e]+"));
  private static final Set<String> KEYS = keys();
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
    keys.addAll(FACTS.keySet());
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
    Map<String, Node> relations = relations(fields);
    Entity entity =
        new Entity(
            id,
            kind,
            label,
            names.labels(),
            names.aliases(),
            tickers(fields),
            types(fields),
            texts(relations),
            facts(fields));
    Map<String, Place> places = new HashMap<>();
    relations.forEach((relation, at) -> places.put(relation, problems.place(at)));
    return new Entry(entity, names.forms(), problems.place(node), places);
  }

  private @Nullable String id(Node node, Fields fields) {
    String id = fields.text("id");
    Node at = fields.node("id");
    if (id == null || at == null) {
      problems.add(node, "an entity needs an id; write id: some-slug");
      return null;
    }
    if (!SLUG.matcher(id).matches() || id.length() > 64) {
      problems.add(at, "id '" + id + "' is no slug; use a-z, 0-9 and -, at most 64");
      return null;
    }
    return id;
  }

  private @Nullable EntityKind kind(Node node, Fields fields) {
    String kind = own(fields, "kind").text("kind");
    Node at = own(fields, "kind").node("kind");
    if (kind == null || at == null) {
      problems.add(node, "an entity needs a kind; write it here or at the head of the file");
      return null;
    }
    Set<String> kinds =
        Arrays.stream(EntityKind.values()).map(Enum::name).collect(Collectors.toSet());
    if (!kinds.contains(kind)) {
      problems.add(at, "unknown kind '" + kind + "'" + Suggestion.of(kind, kinds));
      return null;
    }
    return EntityKind.valueOf(kind);
  }

  private Fields own(Fields fields, String key) {
    return fields.node(key) == null ? defaults : fields;
  }

  private Set<String> types(Fields fields) {
    Fields source = own(fields, "types");
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

  private List<String> tickers(Fields fields) {
    List<Node> nodes = fields.nodes("tickers");
    List<String> tickers = fields.texts("tickers");
    for (int i = 0; i < tickers.size() && tickers.size() == nodes.size(); i++) {
      String fault = Tickers.fault(tickers.get(i));
      if (fault != null) {
        problems.add(nodes.get(i), fault);
      } else if (tickers.indexOf(tickers.get(i)) < i) {
        problems.add(nodes.get(i), "ticker '" + tickers.get(i) + "' occurs twice; drop one");
      }
    }
    return tickers.stream().filter(t -> Tickers.fault(t) == null).distinct().toList();
  }

  private Map<String, Node> relations(Fields fields) {
    Map<String, Node> found = new LinkedHashMap<>();
    for (String relation : RELATIONS) {
      Node node = own(fields, relation).node(relation);
      if (node != null && own(fields, relation).text(relation) != null) {
        found.put(relation, node);
      }
    }
    return found;
  }

  private static Map<String, String> texts(Map<String, Node> nodes) {
    Map<String, String> texts = new HashMap<>();
    nodes.forEach((key, node) -> {
      if (node instanceof org.yaml.snakeyaml.nodes.ScalarNode scalar) {
        texts.put(key, scalar.getValue().strip());
      }
    });
    return texts;
  }

  private Map<String, String> facts(Fields fields) {
    Map<String, String> facts = new HashMap<>();
    FACTS.forEach((key, form) -> {
      String value = own(fields, key).text(key);
      Node at = own(fields, key).node(key);
      if (value == null || at == null) {
        return;
      }
      if (form.matcher(value).matches()) {
        facts.put(key, value);
      } else {
        problems.add(at, key + " '" + value + "' is not of the form " + form.pattern());
      }
    });
    return facts;
  }
}
