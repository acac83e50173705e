package io.wenmai.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads rule files; a file without rules shares its word lists with those read along with it. */
final class RuleLoader {
  private static final int MAX_RULES = 10_000;
  private static final int MAX_PROBLEMS = 50;
  private static final Set<String> KEYS = Set.of("about", "words", "rules");

  private final ClaimTable table;
  private final List<RuleReader.Compiled> rules = new ArrayList<>();
  private final Map<String, Place> ids = new HashMap<>();
  private final List<String> problems = new ArrayList<>();

  RuleLoader(ClaimTable table) {
    this.table = table;
  }

  /** A file with its keys. */
  private record Parsed(Sources.Source source, Map<String, Yaml> keys) {}

  /**
   * Reads files that know the lists {@code known}; returns these and the shared ones of the files.
   */
  WordLists read(List<Sources.Source> sources, WordLists known) {
    List<Parsed> parsed = new ArrayList<>();
    sources.forEach(source -> guarded(() -> parsed.add(parse(source))));
    Map<String, WordList> shared = new LinkedHashMap<>();
    for (Parsed file : parsed) {
      if (!file.keys.containsKey("rules")) {
        guarded(() -> shared.putAll(words(file, known.with(shared))));
      }
    }
    WordLists all = known.with(shared);
    parsed.forEach(file -> guarded(() -> rules(file, all)));
    return all;
  }

  /** The rules read so far. */
  List<RuleReader.Compiled> done() {
    if (!problems.isEmpty()) {
      throw new RuleException(problems);
    }
    return List.copyOf(rules);
  }

  private void guarded(Runnable reading) {
    try {
      reading.run();
    } catch (RuleException e) {
      e.problems().stream().limit(MAX_PROBLEMS - problems.size()).forEach(problems::add);
    }
  }

  private static Parsed parse(Sources.Source source) {
    @Nullable Yaml root = Yaml.read(source.name(), source.text());
    if (root == null) {
      throw new RuleException(new Place(source.name(), 1, 1), "empty; add rules: or words:");
    }
    return new Parsed(source, root.map(KEYS));
  }

  private static Map<String, WordList> words(Parsed file, WordLists known) {
    Yaml words = file.keys.get("words");
    return words == null ? Map.of() : WordReader.read(words, known);
  }

  private void rules(Parsed file, WordLists shared) {
    Yaml list = file.keys.get("rules");
    if (list == null) {
      return;
    }
    RuleReader reader = new RuleReader(table, shared.with(words(file, shared)));
    for (Yaml yaml : list.list(MAX_RULES)) {
      guarded(() -> add(reader.read(yaml, file.source.topic())));
    }
  }

  private void add(RuleReader.Compiled compiled) {
    Rule rule = compiled.rule();
    Place before = ids.putIfAbsent(rule.id(), rule.place());
    if (before != null) {
      throw new RuleException(
          rule.place(), "'" + rule.id() + "' is the id of the rule at " + before + " already");
    }
    if (rules.size() == MAX_RULES) {
      throw new RuleException(rule.place(), "more than " + MAX_RULES + " rules");
    }
    rules.add(compiled);
  }
}
