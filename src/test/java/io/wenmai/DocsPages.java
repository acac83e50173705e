package io.wenmai;

import io.wenmai.rule.ClaimTable;
import io.wenmai.rule.ClaimType;
import io.wenmai.rule.Rule;
import io.wenmai.rule.RuleSet;
import io.wenmai.store.NamedQuery;
import io.wenmai.store.Parameter;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The pages of the manual that follow from queries and rules. */
final class DocsPages {
  private DocsPages() {}

  static String queries() {
    StringBuilder page = new StringBuilder();
    page.append("# Named queries\n\n");
    page.append(
        """
        Ask them with `wenmai query NAME -p parameter=value`, on the first page of the server, or at
        `/api/query/NAME?parameter=value`. The files are `queries/answers/*.rq`; each runs as it stands in any SPARQL engine.
        """);
    NamedQuery.answers().forEach(query -> page.append(query(query)));
    return page.toString();
  }

  private static String query(NamedQuery query) {
    StringBuilder text = new StringBuilder();
    text.append("\n## ").append(query.name()).append("\n\n");
    text.append("**").append(query.title()).append(".** ").append(query.description());
    text.append("\n");
    if (!query.parameters().isEmpty()) {
      text.append("\n| parameter | is | default |\n|---|---|---|\n");
      query.parameters().forEach(parameter -> text.append(parameter(parameter)));
    }
    return text.toString();
  }

  private static String parameter(Parameter parameter) {
    return "| `%s` (%s) | %s | %s |\n"
        .formatted(
            parameter.name(),
            parameter.type().name().toLowerCase(Locale.ROOT),
            parameter.description(),
            parameter.fallback() == null ? "" : parameter.fallback());
  }

  static String rules() {
    SortedMap<String, TreeSet<String>> files = new TreeMap<>();
    List<Rule> rules = RuleSet.shipped(ClaimTable.load()).rules();
    rules.forEach(
        rule -> files.computeIfAbsent(topic(rule), topic -> new TreeSet<>()).add(yields(rule)));
    String rows =
        files.entrySet().stream()
            .map(file ->
                "| `" + file.getKey() + ".yaml` | " + String.join(", ", file.getValue()) + " |")
            .collect(Collectors.joining("\n"));
    return """
    # Shipped rules

    The files of `src/main/resources/rules`, and what their rules find. [rules.md](rules.md) describes how rules are written.

    | file | finds |
    |---|---|
    """
        + rows
        + "\n";
  }

  private static String topic(Rule rule) {
    return rule.id().substring(0, rule.id().indexOf('/'));
  }

  private static String yields(Rule rule) {
    ClaimType claim = rule.claim();
    return claim == null ? "the cue `" + rule.cue() + "`" : "`" + claim.name() + "`";
  }
}
