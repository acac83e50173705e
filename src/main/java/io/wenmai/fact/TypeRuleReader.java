package io.wenmai.fact;

import io.wenmai.rule.Yaml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one type of {@code facts.yaml}. */
final class TypeRuleReader {
  private static final Set<String> KEYS =
      Set.of(
          "about", "keys", "answers", "status", "horizon", "family", "alone", "opinion", "passing",
          "from");
  private static final int MOST = 100;

  private final String type;
  private final SequencedMap<String, Yaml> parts;

  TypeRuleReader(String type, Yaml yaml) {
    this.type = type;
    this.parts = yaml.map(KEYS);
  }

  TypeRule read() {
    Yaml horizon = parts.get("horizon");
    Yaml passing = parts.get("passing");
    Yaml alone = parts.get("alone");
    return new TypeRule(
        type,
        words(part("about")),
        keys(),
        answers(),
        status(),
        horizon == null ? 0 : Integer.parseInt(horizon.text(MOST)),
        parts.containsKey("family"),
        alone == null ? List.of() : words(alone),
        parts.containsKey("opinion"),
        passing == null ? List.of() : words(passing),
        from());
  }

  private Yaml part(String key) {
    return Objects.requireNonNull(parts.get(key), type + "." + key);
  }

  private static List<String> words(Yaml list) {
    return list.list(MOST).stream().map(word -> word.text(MOST)).toList();
  }

  private List<KeyRule> keys() {
    List<KeyRule> keys = new ArrayList<>();
    Yaml yaml = parts.get("keys");
    if (yaml != null) {
      yaml.map(MOST).forEach((key, kind) -> keys.add(key(key, kind.text(MOST))));
    }
    return keys;
  }

  private static KeyRule key(String key, String kind) {
    int equals = key.indexOf('=');
    String slot = equals < 0 ? key : key.substring(0, equals);
    boolean needed = slot.endsWith("!");
    return new KeyRule(
        needed ? slot.substring(0, slot.length() - 1) : slot,
        KeyRule.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
        needed,
        equals < 0 ? null : key.substring(equals + 1));
  }

  private List<AnswerRule> answers() {
    List<AnswerRule> answers = new ArrayList<>();
    part("answers").map(MOST).forEach((slot, kind) -> answers.add(answer(slot, kind.text(MOST))));
    return answers;
  }

  private static AnswerRule answer(String slot, String kind) {
    AnswerRule.Conflicts conflicts =
        kind.endsWith("^")
            ? AnswerRule.Conflicts.IN_CHECKS
            : kind.endsWith("~") ? AnswerRule.Conflicts.NEVER : AnswerRule.Conflicts.ALWAYS;
    String name =
        conflicts == AnswerRule.Conflicts.ALWAYS ? kind : kind.substring(0, kind.length() - 1);
    return new AnswerRule(slot, AnswerRule.Kind.valueOf(name.toUpperCase(Locale.ROOT)), conflicts);
  }

  private @Nullable StatusRule status() {
    Yaml yaml = parts.get("status");
    if (yaml == null) {
      return null;
    }
    SequencedMap<String, Yaml> status = yaml.map(MOST);
    return new StatusRule(
        Objects.requireNonNull(status.get("slot")).text(MOST),
        Objects.requireNonNull(status.get("unsaid")).text(MOST),
        status.containsKey("tacit"),
        relation(status.get("implies")),
        relation(status.get("against")),
        relation(status.get("expected")),
        relation(status.get("follows")));
  }

  private static Map<String, Set<String>> relation(@Nullable Yaml yaml) {
    Map<String, Set<String>> relation = new HashMap<>();
    if (yaml != null) {
      yaml.map(MOST).forEach((from, to) -> relation.put(from, new HashSet<>(words(to))));
    }
    return relation;
  }

  private TypeRule.@Nullable OtherType from() {
    Yaml yaml = parts.get("from");
    if (yaml == null) {
      return null;
    }
    SequencedMap<String, Yaml> from = yaml.map(Set.of("type", "where"));
    String other = Objects.requireNonNull(from.get("type")).text(MOST);
    Yaml where = from.get("where");
    if (where == null) {
      return new TypeRule.OtherType(other, null, List.of());
    }
    Map.Entry<String, Yaml> condition = where.map(1).firstEntry();
    return new TypeRule.OtherType(other, condition.getKey(), words(condition.getValue()));
  }
}
