package io.wenmai.lexicon;

import java.io.StringReader;
import java.util.List;
import java.util.function.UnaryOperator;

/** Entity files written inside tests. */
final class Yaml {
  private Yaml() {}

  static EntityFile file(String yaml) {
    return EntityFile.read("f.yaml", new StringReader(yaml), UnaryOperator.identity());
  }

  /** A lexicon of organisations, each given as the inside of a flow mapping. */
  static Lexicon organisations(String... entities) {
    StringBuilder yaml = new StringBuilder("kind: ORGANISATION\nentities:\n");
    for (String entity : entities) {
      yaml.append("- {").append(entity).append("}\n");
    }
    return Lexicon.of(List.of(file(yaml.toString())));
  }
}
