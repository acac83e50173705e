package io.wenmai.store;

import io.wenmai.fact.Check;
import io.wenmai.fact.Checker;
import io.wenmai.fact.Statement;
import io.wenmai.fact.StatementFile;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Checks statements against what a store holds. Threads may share it. */
public record Checks(Store store) {

  /**
   * The statements of a check file, names meaning the entities of the store.
   *
   * @param file name of the file, for what is wrong with it
   * @throws io.wenmai.rule.RuleException if it is wrong; has a line for each mistake
   */
  public List<Statement> read(String file, String text) {
    return store.read(() -> new StatementFile(entities()).read(file, text));
  }

  /** What the store says to the statements, in their order. */
  public List<Check> check(List<Statement> statements) {
    return store.read(() -> {
      StoredEntities entities = entities();
      StoredClaims claims = new StoredClaims(store.data(), store.iris(), entities);
      Checker checker = new Checker(entities);
      return statements.stream()
          .map(statement -> checker.check(statement, claims.about(about(statement, entities))))
          .toList();
    });
  }

  private StoredEntities entities() {
    return new StoredEntities(store.data(), store.iris());
  }

  private static Set<String> about(Statement statement, StoredEntities entities) {
    Set<String> ids = new TreeSet<>(statement.about());
    statement
        .about()
        .forEach(id -> {
          ids.addAll(entities.parts(id));
          String owner = entities.owner(id);
          if (owner != null) {
            ids.add(owner);
          }
        });
    return ids;
  }
}
