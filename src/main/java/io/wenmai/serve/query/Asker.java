package io.wenmai.serve.query;

import io.wenmai.graph.Iris;
import io.wenmai.graph.Prefixes;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.function.Supplier;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;

/**
 * Answers queries of clients: in turn, under guard, within limits.
 *
 * @param iris the IRIs of the data, whose prefixes queries need not declare
 */
public record Asker(DatasetGraph data, Iris iris, QueryLimits limits, Turns turns) {
  private static final QueryGuard GUARD = new QueryGuard();

  /** The whole answer to what the protocol asks. */
  Outcome answer(HttpServletRequest request, HttpServletResponse response, SparqlRequest asked) {
    return turns.take(
        request,
        response,
        asked.query(),
        run -> run(run, () -> parse(asked.query()), asked.graphs(), asked.time()));
  }

  /** The whole answer to a query of ours. */
  public Outcome answer(
      HttpServletRequest request,
      HttpServletResponse response,
      String name,
      Supplier<Query> query) {
    return turns.take(request, response, name, run -> run(run, query, null, limits.time()));
  }

  private Outcome run(
      Run run, Supplier<Query> asked, @Nullable DatasetDescription graphs, Duration time) {
    Query query = asked.get();
    return Txn.calculateRead(
        data,
        () -> {
          try (QueryExec execution = prepare(query, graphs, time)) {
            run.stopWith(execution::abort);
            return new Collecting(limits).from(query, execution);
          }
        });
  }

  /** A query may use our prefixes without declaring them, and IRIs under our base. */
  private Query parse(String text) {
    Query query = new Query();
    Prefixes.of(iris).forEach(query::setPrefix);
    return QueryFactory.parse(query, text, iris.base(), Syntax.syntaxARQ);
  }

  private QueryExec prepare(Query query, @Nullable DatasetDescription asked, Duration time) {
    DatasetDescription graphs = asked == null ? query.getDatasetDescription() : asked;
    if (graphs == null) {
      return GUARD.prepare(data, query, time);
    }
    Query bare = query.cloneQuery();
    bare.getGraphURIs().clear();
    bare.getNamedGraphURIs().clear();
    return GUARD.prepare(DynamicDatasets.dynamicDataset(graphs, data, false), bare, time);
  }
}
