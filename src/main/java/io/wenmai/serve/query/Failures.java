package io.wenmai.serve.query;

import io.wenmai.serve.http.HttpProblem;
import io.wenmai.store.ParameterException;
import io.wenmai.store.QueryStoppedException;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.expr.ExprException;
import org.apache.jena.web.HttpSC;

/** What went wrong, in the client's words. */
final class Failures {
  private Failures() {}

  static HttpProblem problem(Run run, Throwable failure, QueryLimits limits) {
    Run.Reason reason = run.reason();
    if (reason != null) {
      return unavailable("the query " + reason.words());
    }
    return switch (failure) {
      case HttpProblem problem -> problem;
      case ActionErrorException refused ->
          new HttpProblem(refused.getRC(), String.valueOf(refused.getMessage()));
      case QueryCancelledException late -> unavailable(late(limits));
      case QueryStoppedException late -> unavailable(String.valueOf(late.getMessage()));
      case OutOfMemoryError full -> unavailable("the query " + Run.Reason.MEMORY.words());
      case QueryDeniedException denied -> unfit(String.valueOf(denied.getMessage()));
      case StackOverflowError deep ->
          unfit("the query is nested too deep, or follows a path too long");
      case ExprException wrong -> unfit(String.valueOf(wrong.getMessage()));
      case ParameterException wrong -> bad(String.valueOf(wrong.getMessage()));
      case QueryException wrong -> bad(String.valueOf(wrong.getMessage()));
      default -> unexpected(failure);
    };
  }

  private static String late(QueryLimits limits) {
    return "the query took longer than "
        + limits.time().toSeconds()
        + " s, or than it was given, and was stopped; ask for less, or name an entity";
  }

  private static HttpProblem unavailable(String detail) {
    return new HttpProblem(HttpServletResponse.SC_SERVICE_UNAVAILABLE, detail);
  }

  private static HttpProblem unfit(String detail) {
    return new HttpProblem(HttpSC.UNPROCESSABLE_ENTITY_422, detail);
  }

  private static HttpProblem bad(String detail) {
    return new HttpProblem(HttpServletResponse.SC_BAD_REQUEST, detail);
  }

  private static HttpProblem unexpected(Throwable failure) {
    HttpProblem problem =
        new HttpProblem(
            HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
            "this should not happen; please report it: " + failure);
    problem.initCause(failure);
    return problem;
  }
}
