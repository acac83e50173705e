package io.wenmai.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The words by which boilerplate is known, from the resource of that name. */
record BoilerplateLexicon(List<BoilerplateRule> rules, CreditLine credits) {
  private static final String RESOURCE = "/lexicon/boilerplate.yaml";

  static BoilerplateLexicon shipped() {
    try (InputStream in = BoilerplateLexicon.class.getResourceAsStream(RESOURCE)) {
      Object root =
          new Yaml(new SafeConstructor(new LoaderOptions())).load(Objects.requireNonNull(in));
      Map<?, ?> map = (Map<?, ?>) root;
      return new BoilerplateLexicon(
          list(map, "rules").stream().map(rule -> rule((Map<?, ?>) rule)).toList(),
          credits((Map<?, ?>) Objects.requireNonNull(map.get("credits"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BoilerplateRule rule(Map<?, ?> rule) {
    return new BoilerplateRule(
        String.valueOf(rule.get("reason")),
        words(rule, "whole"),
        words(rule, "begins"),
        words(rule, "ends"),
        words(rule, "contains"),
        words(rule, "without"),
        rule.get("most") instanceof Integer most ? most : Integer.MAX_VALUE,
        Boolean.TRUE.equals(rule.get("late")),
        Boolean.TRUE.equals(rule.get("rest")));
  }

  private static CreditLine credits(Map<?, ?> credits) {
    return new CreditLine(
        words(credits, "roles"),
        words(credits, "short"),
        (Integer) Objects.requireNonNull(credits.get("most")));
  }

  private static List<String> words(Map<?, ?> map, String key) {
    return list(map, key).stream().map(String::valueOf).toList();
  }

  private static List<?> list(Map<?, ?> map, String key) {
    return map.get(key) instanceof List<?> list ? list : List.of();
  }
}
