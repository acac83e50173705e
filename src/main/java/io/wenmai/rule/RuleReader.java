package io.wenmai.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one rule of a file. */
final class RuleReader {
  private static final int MAX_PATTERN = 2000;
  private static final int MAX_EXAMPLES = 200;
  private static final Set<String> MODALITIES =
      Set.of("asserted", "reported", "denied", "forecast");
  private static final Set<String> KEYS =
      Set.of(
          "id",
          "about",
          "claim",
          "cue",
          "pattern",
          "patterns",
          "set",
          "modality",
          "negatable",
          "exclusive",
          "examples",
          "counterexamples");

  private final ClaimTable table;
  private final WordLists lists;

  RuleReader(ClaimTable table, WordLists lists) {
    this.table = table;
    this.lists = lists;
  }

  /** A rule and its pattern ready to run. */
  record Compiled(Rule rule, Pattern pattern) {}

  Compiled read(Yaml yaml, String topic) {
    SequencedMap<String, Yaml> keys = yaml.map(KEYS);
    String id = topic + "/" + id(need(yaml, keys, "id", "name the rule: id: with"));
    @Nullable ClaimType claim = claim(yaml, keys);
    Slots slots = claim == null ? new FreeSlots() : new ClaimSlots(claim);
    Pattern pattern = pattern(yaml, keys, slots);
    Rule rule =
        new Rule(
            id,
            claim,
            textOf(keys.get("cue")),
            List.of(pattern.source().split("\n")),
            set(keys.get("set"), claim),
            modality(keys.get("modality")),
            flag(keys, "negatable", true),
            flag(keys, "exclusive", false),
            examples(yaml, keys, claim),
            counterexamples(yaml, keys),
            yaml.place());
    return new Compiled(rule, pattern);
  }

  private static Yaml need(Yaml yaml, Map<String, Yaml> keys, String key, String cure) {
    Yaml found = keys.get(key);
    if (found == null) {
      throw yaml.wrong("'" + key + "' is missing; " + cure);
    }
    return found;
  }

  private static @Nullable String textOf(@Nullable Yaml yaml) {
    return yaml == null ? null : yaml.text(60);
  }

  private static boolean flag(Map<String, Yaml> keys, String key, boolean otherwise) {
    Yaml found = keys.get(key);
    return found == null ? otherwise : found.flag();
  }

  private static String id(Yaml yaml) {
    String id = yaml.text(60);
    if (!id.chars().allMatch(RuleReader::inId)) {
      throw yaml.wrong("an id has only letters a-z, digits and -, not '" + id + "'");
    }
    return id;
  }

  private static boolean inId(int c) {
    return "abcdefghijklmnopqrstuvwxyz0123456789-".indexOf(c) >= 0;
  }

  private @Nullable ClaimType claim(Yaml yaml, Map<String, Yaml> keys) {
    Yaml claim = keys.get("claim");
    if ((claim == null) == (keys.get("cue") == null)) {
      throw yaml.wrong("a rule has either 'claim' or 'cue'");
    }
    if (claim == null) {
      return null;
    }
    String name = claim.text(60);
    if (!table.has(name)) {
      List<String> names = table.types().stream().map(ClaimType::name).toList();
      throw claim.wrong("no claim type '" + name + "'" + Near.hint(name, names));
    }
    return table.type(name);
  }

  private Pattern pattern(Yaml yaml, Map<String, Yaml> keys, Slots slots) {
    Yaml one = keys.get("pattern");
    Yaml several = keys.get("patterns");
    if ((one == null) == (several == null)) {
      throw yaml.wrong("a rule has either 'pattern' or a list of 'patterns'");
    }
    List<Yaml> sources = one != null ? List.of(one) : Objects.requireNonNull(several).list(50);
    if (sources.isEmpty()) {
      throw Objects.requireNonNull(several).wrong("no pattern; add one");
    }
    List<Node> nodes = sources.stream().map(source -> parse(source, slots)).toList();
    Node all = nodes.size() == 1 ? nodes.getFirst() : new Node.Choice(nodes);
    String text =
        String.join(
            "\n", sources.stream().map(s -> s.text(MAX_PATTERN).replaceAll("\\s+", " ")).toList());
    try {
      return Pattern.of(text, all, lists.get("and", 0));
    } catch (PatternException e) {
      throw sources.getFirst().wrong(String.valueOf(e.getMessage()));
    }
  }

  private Node parse(Yaml source, Slots slots) {
    try {
      Node node = PatternParser.parse(source.text(MAX_PATTERN), lists, slots);
      Shape.check(node, slots);
      return node;
    } catch (PatternException e) {
      throw new RuleException(source.inside(e.offset()), String.valueOf(e.getMessage()));
    }
  }

  private static SequencedMap<String, String> set(@Nullable Yaml yaml, @Nullable ClaimType claim) {
    SequencedMap<String, String> set = new LinkedHashMap<>();
    if (yaml != null) {
      yaml.map(20)
          .forEach((slot, value) -> {
            String keyword = value.text(60);
            String problem =
                claim == null ? null : new ClaimSlots(claim).problemWithConstant(slot, keyword);
            if (problem != null) {
              throw value.wrong(problem);
            }
            set.put(slot, keyword);
          });
    }
    return set;
  }

  private static @Nullable String modality(@Nullable Yaml yaml) {
    if (yaml == null) {
      return null;
    }
    String modality = yaml.text(20);
    if (!MODALITIES.contains(modality)) {
      throw yaml.wrong("no modality '" + modality + "'" + Near.hint(modality, MODALITIES));
    }
    return modality;
  }

  private static List<Example> examples(
      Yaml yaml, Map<String, Yaml> keys, @Nullable ClaimType claim) {
    Yaml examples = need(yaml, keys, "examples", "give texts that the rule must match");
    List<Example> read = new ArrayList<>();
    for (Yaml example : examples.list(MAX_EXAMPLES)) {
      read.add(ExampleReader.read(example, claim));
    }
    if (read.isEmpty()) {
      throw examples.wrong("no example; give a text that the rule must match");
    }
    return read;
  }

  private static List<Rule.Counterexample> counterexamples(Yaml yaml, Map<String, Yaml> keys) {
    Yaml texts =
        need(yaml, keys, "counterexamples", "give texts that look alike but must not match");
    List<Rule.Counterexample> read =
        texts.list(MAX_EXAMPLES).stream()
            .map(text -> new Rule.Counterexample(text.text(ExampleReader.MAX_TEXT), text.place()))
            .toList();
    if (read.isEmpty()) {
      throw texts.wrong("no counterexample; give a text that looks alike but must not match");
    }
    return read;
  }
}
