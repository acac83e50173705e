package io.wenmai.serve.query;

import io.wenmai.graph.Iris;
import io.wenmai.graph.Prefixes;
import io.wenmai.serve.http.Accept;
import io.wenmai.serve.http.HttpProblem;
import io.wenmai.serve.http.Problems;
import io.wenmai.serve.http.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.jena.fuseki.servlets.ActionService;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;

/** The endpoint: queries under guard, answered whole or not at all. */
public final class SparqlQuery extends ActionService {
  private final QueryGuard guard = new QueryGuard();
  private final QueryLimits limits;
  private final Turns turns;
  private final Iris iris;

  public SparqlQuery(QueryLimits limits, Turns turns, Iris iris) {
    this.limits = limits;
    this.turns = turns;
    this.iris = iris;
  }

  @Override
  public void execGet(HttpAction action) {
    executeLifecycle(action);
  }

  @Override
  public void execHead(HttpAction action) {
    executeLifecycle(action);
  }

  @Override
  public void execPost(HttpAction action) {
    executeLifecycle(action);
  }

  @Override
  public void validate(HttpAction action) {
    // reading the request says what is wrong with it
  }

  @Override
  public void execute(HttpAction action) {
    try {
      answer(action);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void answer(HttpAction action) throws IOException {
    HttpServletRequest request = action.getRequest();
    try {
      SparqlRequest asked = SparqlRequest.of(request, limits);
      Outcome outcome =
          turns.take(
              request, action.getResponse(), asked.query(), run -> outcome(action, asked, run));
      Form form = Form.choose(outcome.forms(), asked.format(), Accept.of(request));
      new Sending(form, Words.of(request)).send(outcome, action.getResponse());
    } catch (HttpProblem e) {
      Problems.send(request, action.getResponse(), e);
    }
  }

  private Outcome outcome(HttpAction action, SparqlRequest asked, Run run) {
    Query query = parse(asked.query());
    DatasetGraph data = action.getDataset();
    return Txn.calculateRead(
        data,
        () -> {
          try (QueryExec execution = prepare(data, query, asked)) {
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

  private QueryExec prepare(DatasetGraph data, Query query, SparqlRequest asked) {
    DatasetDescription graphs =
        asked.graphs() == null ? query.getDatasetDescription() : asked.graphs();
    if (graphs == null) {
      return guard.prepare(data, query, asked.time());
    }
    Query bare = query.cloneQuery();
    bare.getGraphURIs().clear();
    bare.getNamedGraphURIs().clear();
    return guard.prepare(DynamicDatasets.dynamicDataset(graphs, data, false), bare, asked.time());
  }
}
