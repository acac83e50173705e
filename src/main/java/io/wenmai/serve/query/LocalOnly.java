package io.wenmai.serve.query;

import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.op.OpService;

/** Refuses queries that ask another server, also where they would swallow its failure. */
final class LocalOnly extends TransformCopy {
  @Override
  public Op transform(OpService service, Op inner) {
    throw new QueryDeniedException("SERVICE is off: this endpoint asks no other server");
  }
}
