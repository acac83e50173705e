package io.wenmai.rule;

import java.util.List;

/**
 * A pattern ready to run.
 *
 * @param sources as written, the alternatives one by one
 */
record Pattern(List<String> sources, List<Op> ops, Needs needs) {
  static Pattern of(List<String> sources, Node node, WordList separators) {
    List<Op> ops = Compiler.compile(node, separators);
    Shape.checkSize(ops);
    return new Pattern(sources, ops, Needs.of(node));
  }

  List<Matcher.Hit> hits(Line line) {
    return new Matcher(ops, line).all();
  }
}
