package io.wenmai.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads an example of a rule. */
final class ExampleReader {
  private static final int MAX_TEXT = 500;
  private static final int MAX_EXAMPLES = 200;

  private ExampleReader() {}

  static List<Example> examples(Yaml yaml, @Nullable ClaimType claim) {
    if (yaml.list(MAX_EXAMPLES).isEmpty()) {
      throw yaml.wrong("no example; give a text that the rule must match");
    }
    return yaml.list(MAX_EXAMPLES).stream().map(example -> example(example, claim)).toList();
  }

  static List<Rule.Counterexample> counterexamples(Yaml yaml) {
    if (yaml.list(MAX_EXAMPLES).isEmpty()) {
      throw yaml.wrong("no counterexample; give a text that looks alike but must not match");
    }
    return yaml.list(MAX_EXAMPLES).stream()
        .map(text -> new Rule.Counterexample(text.text(MAX_TEXT), text.place()))
        .toList();
  }

  /** Reads what is to be found under the key claims; under captures where the rule is a cue. */
  private static Example example(Yaml yaml, @Nullable ClaimType claim) {
    String key = claim == null ? "captures" : "claims";
    Map<String, Yaml> keys = yaml.map(Set.of("text", key));
    Yaml text = keys.get("text");
    Yaml found = keys.get(key);
    if (text == null || found == null) {
      throw yaml.wrong("an example has 'text' and '" + key + "'");
    }
    List<Map<String, List<String>>> matches = new ArrayList<>();
    found.list(50).forEach(match -> matches.add(match(match, claim)));
    if (matches.isEmpty()) {
      throw found.wrong("an example finds something; what finds nothing is a counterexample");
    }
    return new Example(text.text(MAX_TEXT), matches, text.place());
  }

  private static Map<String, List<String>> match(Yaml yaml, @Nullable ClaimType claim) {
    Map<String, List<String>> match = new LinkedHashMap<>();
    yaml.map(50)
        .forEach((slot, value) -> {
          if (claim != null && !slot.startsWith("_") && claim.slot(slot) == null) {
            throw yaml.wrongKey(
                slot,
                "no slot '"
                    + slot
                    + "' in "
                    + claim.name()
                    + Near.hint(slot, claim.slots().keySet()));
          }
          match.put(
              slot, WordReader.several(value).stream().map(each -> each.text(MAX_TEXT)).toList());
        });
    return match;
  }
}
