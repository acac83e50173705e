package io.wenmai.serve.query;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/** {@code REGEX} and {@code REPLACE} that stop when the query is cancelled. */
final class SafeRegex extends ExprFunctionN {
  /** How long a text may become. */
  static final int MAX_LENGTH = 1 << 20;

  private final boolean replaces;
  private final String name;

  SafeRegex(boolean replaces, ExprList arguments) {
    super(replaces ? "replace" : "regex", arguments);
    this.replaces = replaces;
    this.name = replaces ? "REPLACE" : "REGEX";
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new SafeRegex(replaces, arguments);
  }

  @Override
  public NodeValue eval(List<NodeValue> arguments) {
    return eval(arguments, (AtomicBoolean) null);
  }

  @Override
  public NodeValue eval(List<NodeValue> arguments, FunctionEnv environment) {
    return eval(arguments, Context.getCancelSignal(environment.getContext()));
  }

  private NodeValue eval(List<NodeValue> arguments, @Nullable AtomicBoolean cancelled) {
    Node input = NodeValueOps.checkAndGetStringLiteral(name, arguments.getFirst());
    CancellableText text = new CancellableText(input.getLiteralLexicalForm(), cancelled);
    try {
      Pattern pattern = pattern(arguments, replaces ? 3 : 2);
      return replaces
          ? Replacement.in(input, pattern.matcher(text), string(arguments.get(2)))
          : NodeValue.booleanReturn(pattern.matcher(text).find());
    } catch (StackOverflowError e) {
      throw new QueryDeniedException("the regular expression is too deep for its text", e);
    }
  }

  private Pattern pattern(List<NodeValue> arguments, int flags) {
    return RegexEngine.makePattern(
        name,
        string(arguments.get(1)),
        arguments.size() > flags ? string(arguments.get(flags)) : null);
  }

  private String string(NodeValue value) {
    return NodeValueOps.checkAndGetStringLiteral(name, value).getLiteralLexicalForm();
  }
}
