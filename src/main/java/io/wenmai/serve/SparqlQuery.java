package io.wenmai.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.web.HttpSC;
import org.jspecify.annotations.Nullable;

/** The endpoint: queries under guard, answered whole or not at all. */
final class SparqlQuery extends SPARQL_QueryDataset {
  private static final List<String> REFUSED_PARAMETERS =
      List.of("callback", "stylesheet", "force-accept");

  private final QueryGuard guard;
  private final ServerOptions options;

  SparqlQuery(QueryGuard guard, ServerOptions options) {
    this.guard = guard;
    this.options = options;
  }

  @Override
  protected void validateRequest(HttpAction action) {
    for (String name : REFUSED_PARAMETERS) {
      if (action.getRequestParameter(name) != null) {
        ServletOps.errorBadRequest("the parameter '" + name + "' is not offered");
      }
    }
  }

  @Override
  protected void executeBody(HttpAction action) {
    try (InputStream in = action.getRequestInputStreamRaw()) {
      execute(new String(in.readAllBytes(), StandardCharsets.UTF_8), action);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void execute(String query, HttpAction action) {
    if (query.length() > options.maxQueryLength()) {
      ServletOps.error(
          HttpSC.PAYLOAD_TOO_LARGE_413,
          "the query is longer than " + options.maxQueryLength() + " characters");
    }
    try {
      super.execute(query, action);
    } catch (StackOverflowError e) {
      ServletOps.error(HttpSC.UNPROCESSABLE_ENTITY_422, "the query is nested too deep");
    }
  }

  @Override
  protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph data) {
    return guard.prepare(data, query, asked(action.getRequestParameter("timeout")));
  }

  /** The seconds that the client is ready to wait; without a word, as many as it takes. */
  private Duration asked(@Nullable String seconds) {
    if (seconds == null) {
      return options.timeout();
    }
    if (!seconds.matches("[0-9]{1,6}") || Integer.parseInt(seconds) == 0) {
      ServletOps.errorBadRequest("timeout '" + seconds + "': give a number of seconds");
    }
    return Duration.ofSeconds(Integer.parseInt(seconds));
  }

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec execution, Query query, String log) {
    return query.isSelectType()
        ? new QueryExecResult(whole(execution.select()))
        : super.executeQuery(action, execution, query, log);
  }

  /** All rows before the first is sent, so that a failure cannot look like a short answer. */
  private RowSet whole(RowSet rows) {
    List<Binding> all = new ArrayList<>();
    while (rows.hasNext()) {
      if (all.size() == options.maxRows()) {
        ServletOps.error(
            HttpSC.PAYLOAD_TOO_LARGE_413, "more than " + options.maxRows() + " rows; add a LIMIT");
      }
      all.add(rows.next());
    }
    return RowSetStream.create(rows.getResultVars(), all.iterator());
  }
}
