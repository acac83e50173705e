package io.wenmai.serve.query;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;

/**
 * Prepares queries of strangers so that none leaves the process, loads a class, outlives the time
 * limit or fills the memory with one expression. Nothing of it reaches beyond the query.
 */
final class QueryGuard {
  private final KnownFunctions functions = new KnownFunctions(FunctionRegistry.get());
  private final KnownProperties properties = new KnownProperties(PropertyFunctionRegistry.get());

  /** The query, ready to run within a time limit. */
  QueryExec prepare(DatasetGraph data, Query query, Duration limit) {
    return QueryExec.dataset(data)
        .query(query)
        .context(guarded(Context.mergeCopy(ARQ.getContext(), data.getContext())))
        .overallTimeout(limit.toMillis(), TimeUnit.MILLISECONDS)
        .build();
  }

  private Context guarded(Context context) {
    FunctionRegistry.set(context, functions);
    PropertyFunctionRegistry.set(context, properties);
    context.set(ARQ.httpServiceAllowed, false);
    context.set(ARQConstants.sysOptimizerFactory, (RewriteFactory) this::rewrite);
    return context;
  }

  /** First what is dangerous is replaced or refused, then the query is optimised as usual. */
  private Rewrite rewrite(Context context) {
    Rewrite standard = Optimize.stdOptimizationFactory.create(context);
    return op ->
        standard.rewrite(
            Transformer.transform(new SafeOperations(), new SafeExpressions(functions), op));
  }
}
