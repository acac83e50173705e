package io.wenmai.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads one rule of a file. */
final class RuleReader {
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
    Pattern pattern = new PatternReader(lists, slots).read(yaml, keys);
    Rule rule =
        new Rule(
            id,
            claim,
            textOf(keys.get("cue")),
            pattern.sources(),
            set(keys.get("set"), claim),
            modality(keys.get("modality")),
            flag(keys, "negatable", true),
            flag(keys, "exclusive", false),
            ExampleReader.examples(
                need(yaml, keys, "examples", "give texts that the rule must match"), claim),
            ExampleReader.counterexamples(
                need(
                    yaml,
                    keys,
                    "counterexamples",
                    "give texts that look alike but must not match")),
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
      throw yaml.wrong(
          "no modality '" + modality + "'" + Near.hint(modality, new TreeSet<>(MODALITIES)));
    }
    return modality;
  }
}
