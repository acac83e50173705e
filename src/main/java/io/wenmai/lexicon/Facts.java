package io.wenmai.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.Node;

/** The further facts that an entity may state, each in a form of its own. */
final class Facts {
  private static final Map<String, Pattern> FORMS =
      Map.of(
          "wikidata", Pattern.compile("Q[1-9][0-9]*"),
          "fiscalYearEnd", Pattern.compile("(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"),
          "currency", Pattern.compile("[A-Z]{3}"),
          "market", Pattern.compile("[A-Z]{2,6}"),
          "iso", Pattern.compile("[A-Z]{2,4}"),
          "website", Pattern.compile("https://[\\x21-\\x7e]+"));

  private Facts() {}

  static Set<String> keys() {
    return FORMS.keySet();
  }

  /** The facts that {@code fields}, or else {@code defaults}, state. */
  static Map<String, String> read(Fields fields, Fields defaults, Problems problems) {
    Map<String, String> facts = new HashMap<>();
    FORMS.forEach((key, form) -> read(key, form, fields.or(defaults, key), problems, facts));
    return facts;
  }

  private static void read(
      String key, Pattern form, Fields fields, Problems problems, Map<String, String> facts) {
    Node node = fields.node(key);
    String value = fields.text(key);
    if (node == null || value == null) {
      return;
    }
    if (form.matcher(value).matches()) {
      facts.put(key, value);
    } else {
      problems.add(node, key + " '" + value + "' is not of the form " + form.pattern());
    }
  }
}
