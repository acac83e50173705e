package io.wenmai.rule;

import java.util.List;

/**
 * A pattern ready to run.
 *
 * @param source as written; several patterns of one rule have a line each
 */
record Pattern(String source, List<Op> ops, Needs needs) {
  static Pattern of(String source, Node node, WordList separators) {
    List<Op> ops = Compiler.compile(node, separators);
    Shape.checkSize(ops);
    return new Pattern(source, ops, Needs.of(node));
  }

  List<Matcher.Hit> hits(Line line) {
    return new Matcher(ops, line).all();
  }
}
