package io.wenmai.serve.query;

import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;

/** Puts functions that cannot run away in the place of those that can. */
final class SafeExpressions extends ExprTransformCopy {
  private final KnownFunctions known;

  SafeExpressions(KnownFunctions known) {
    this.known = known;
  }

  @Override
  public Expr transform(ExprFunctionN function, ExprList arguments) {
    return switch (function) {
      case E_Regex regex -> new SafeRegex(false, arguments);
      case E_StrReplace replace -> new SafeRegex(true, arguments);
      case E_StrConcat concat -> new Bounded(concat, arguments);
      case E_Function call when !known.isRegistered(call.getFunctionIRI()) ->
          throw new QueryDeniedException(
              "the function <" + call.getFunctionIRI() + "> is not offered");
      default -> super.transform(function, arguments);
    };
  }

  @Override
  public Expr transform(ExprFunction2 function, Expr first, Expr second) {
    if (function instanceof E_Multiply) {
      ExprList arguments = new ExprList(first);
      arguments.add(second);
      return new Bounded(function, arguments);
    }
    return super.transform(function, first, second);
  }
}
