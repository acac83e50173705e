package io.wenmai.cli;

import io.wenmai.store.NamedQuery;
import io.wenmai.store.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The shipped queries, as the command line speaks of them. */
final class NamedQueries {
  private NamedQueries() {}

  static Optional<NamedQuery> find(String name) {
    return NamedQuery.answers().stream().filter(query -> query.name().equals(name)).findFirst();
  }

  /** Each query with its title, and its parameters below it. */
  static List<String> list(List<NamedQuery> queries) {
    List<String> lines = new ArrayList<>();
    for (NamedQuery query : queries) {
      lines.add("%-22s %s".formatted(query.name(), query.title()));
      query.parameters().forEach(parameter -> lines.add("  " + line(parameter)));
    }
    return lines;
  }

  private static String line(Parameter parameter) {
    String fallback =
        parameter.fallback() == null ? "" : " (default: " + parameter.fallback() + ")";
    return "-p %s=%s  %s%s"
        .formatted(
            parameter.name(),
            parameter.type().name().toLowerCase(Locale.ROOT),
            parameter.description(),
            fallback);
  }
}
