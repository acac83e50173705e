package io.wenmai.serve.query;

import java.util.List;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * A function whose result grows with its arguments, such as {@code CONCAT} or {@code *}: refused
 * when they are too large, so that repeating it cannot fill the memory.
 */
final class Bounded extends ExprFunctionN {
  private static final int MAX_BITS = 1 << 12;

  private final ExprFunction function;

  Bounded(ExprFunction function, ExprList arguments) {
    super(String.valueOf(function.getFunctionSymbol()), arguments);
    this.function = function;
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new Bounded(function, arguments);
  }

  @Override
  public NodeValue eval(List<NodeValue> arguments) {
    if (arguments.stream().mapToLong(Bounded::size).sum() > SafeRegex.MAX_LENGTH) {
      throw new QueryDeniedException("the query would make a text or number too large");
    }
    return switch (function) {
      case ExprFunction2 two -> two.eval(arguments.getFirst(), arguments.get(1));
      case ExprFunctionN many -> many.eval(arguments);
      default -> throw new IllegalStateException("cannot call " + function);
    };
  }

  private static long size(NodeValue value) {
    if (value.isInteger()) {
      return weight(value.getInteger().bitLength());
    }
    if (value.isDecimal()) {
      return weight(value.getDecimal().unscaledValue().bitLength());
    }
    return value.isString() || value.isLangString()
        ? value.asNode().getLiteralLexicalForm().length()
        : 0;
  }

  private static long weight(int bits) {
    return bits > MAX_BITS ? Long.MAX_VALUE / 4 : 0;
  }
}
