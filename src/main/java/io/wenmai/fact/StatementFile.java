package io.wenmai.fact;

import io.wenmai.rule.ClaimTable;
import io.wenmai.rule.Near;
import io.wenmai.rule.RuleException;
import io.wenmai.rule.Yaml;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads files of statements: a list of {@code id}, {@code claim}, {@code expect} and {@code note}.
 */
public final class StatementFile {
  private static final int MOST = 100_000;
  private static final int LONGEST = 2_000;
  private static final Set<String> KEYS = Set.of("id", "claim", "expect", "note");

  private final StatementReader reader;

  /** Reads statements in which names mean these entities. */
  public StatementFile(Entities entities) {
    this.reader = new StatementReader(ClaimTable.load(), entities);
  }

  /**
   * The statements of a file.
   *
   * @throws RuleException if it is wrong; has a line for each mistake, with its place and the cure
   */
  public List<Statement> read(String file, String text) {
    Yaml root = Yaml.read(file, text);
    if (root == null) {
      throw new RuleException(
          List.of(file + ":1:1: no statement; begin with '- claim: {type: …}'"));
    }
    List<Statement> statements = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Yaml yaml : root.list(MOST)) {
      try {
        Statement statement = statement(yaml, statements.size() + 1);
        if (!ids.add(statement.id())) {
          throw yaml.wrong("id '" + statement.id() + "' is there twice; give each its own");
        }
        statements.add(statement);
      } catch (RuleException wrong) {
        problems.addAll(wrong.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new RuleException(problems);
    }
    return statements;
  }

  private Statement statement(Yaml yaml, int number) {
    SequencedMap<String, Yaml> parts = yaml.map(KEYS);
    Yaml claim = parts.get("claim");
    if (claim == null) {
      throw yaml.wrong("no claim; write claim: {type: …} with the slots of the claim table");
    }
    Yaml id = parts.get("id");
    String name = id == null ? "statement " + number : id.text(LONGEST);
    return reader.read(name, claim, expected(parts.get("expect")));
  }

  private static @Nullable Verdict expected(@Nullable Yaml yaml) {
    if (yaml == null) {
      return null;
    }
    String text = yaml.text(LONGEST);
    return Arrays.stream(Verdict.values())
        .filter(verdict -> verdict.keyword().equals(text))
        .findFirst()
        .orElseThrow(() -> yaml.wrong("no verdict '" + text + "'" + Near.hint(text, verdicts())));
  }

  private static List<String> verdicts() {
    return Arrays.stream(Verdict.values()).map(Verdict::keyword).toList();
  }
}
