package io.wenmai.serve.query;

import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AccumulatorExpr;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.expr.aggregate.AggregatorBase;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.graph.NodeConst;
import org.apache.jena.sparql.serializer.SerializationContext;
import org.jspecify.annotations.Nullable;

/** {@code GROUP_CONCAT} that refuses to make a text too long. */
final class BoundedConcat extends AggregatorBase {
  private final String separator;

  BoundedConcat(boolean distinct, Expr expression, @Nullable String separator) {
    super("GROUP_CONCAT", distinct, expression);
    this.separator = separator == null ? " " : separator;
  }

  @Override
  public Aggregator copy(ExprList expressions) {
    return new BoundedConcat(isDistinct, expressions.get(0), separator);
  }

  @Override
  public Accumulator createAccumulator() {
    return new Text(getExpr(), isDistinct, separator);
  }

  @Override
  public Node getValueEmpty() {
    return NodeConst.emptyString;
  }

  @Override
  public String asSparqlExpr(SerializationContext context) {
    return "GROUP_CONCAT(…)";
  }

  @Override
  public int hashCode() {
    return exprList.hashCode() * 31 + separator.hashCode();
  }

  @Override
  public boolean equals(@Nullable Aggregator other, boolean bySyntax) {
    return other instanceof BoundedConcat that
        && that.isDistinct == isDistinct
        && that.separator.equals(separator)
        && that.exprList.equals(exprList, bySyntax);
  }

  /** The text of one group. */
  private static final class Text extends AccumulatorExpr {
    private final StringBuilder text = new StringBuilder();
    private final String separator;
    private final boolean[] begun = new boolean[1];

    Text(Expr expression, boolean distinct, String separator) {
      super(expression, distinct);
      this.separator = separator;
    }

    @Override
    protected void accumulate(NodeValue value, Binding row, FunctionEnv environment) {
      text.append(begun[0] ? separator : "").append(value.asString());
      begun[0] = true;
      if (text.length() > SafeRegex.MAX_LENGTH) {
        throw new QueryDeniedException("GROUP_CONCAT would make a text too long");
      }
    }

    @Override
    protected void accumulateError(Binding row, FunctionEnv environment) {
      // what has no value adds nothing, as in the endpoint's own function
    }

    @Override
    protected NodeValue getAccValue() {
      return NodeValue.makeString(text.toString());
    }
  }
}
