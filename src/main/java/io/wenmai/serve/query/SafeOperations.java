package io.wenmai.serve.query;

import java.util.List;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;

/**
 * Refuses queries that ask another server, also where they would swallow its failure, and puts a
 * bounded {@code GROUP_CONCAT} in the place of the endless one.
 */
final class SafeOperations extends TransformCopy {
  @Override
  public Op transform(OpService service, Op inner) {
    throw new QueryDeniedException("SERVICE is off: this endpoint asks no other server");
  }

  @Override
  public Op transform(OpGroup group, Op inner) {
    List<ExprAggregator> bounded =
        group.getAggregators().stream().map(SafeOperations::bounded).toList();
    return OpGroup.create(inner, group.getGroupVars(), bounded);
  }

  private static ExprAggregator bounded(ExprAggregator aggregate) {
    return switch (aggregate.getAggregator()) {
      case AggGroupConcat all ->
          new ExprAggregator(
              aggregate.getVar(),
              new BoundedConcat(false, all.getExprList().get(0), all.getSeparator()));
      case AggGroupConcatDistinct each ->
          new ExprAggregator(
              aggregate.getVar(),
              new BoundedConcat(true, each.getExprList().get(0), each.getSeparator()));
      default -> aggregate;
    };
  }
}
