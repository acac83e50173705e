package io.wenmai.bench;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;

/** Fuseki as it comes, over a store's data: the arguments are its folder and a port. */
public final class StockFuseki {
  private StockFuseki() {}

  /** Serves until the process is stopped. */
  public static void main(String[] arguments) {
    DatasetGraph data = DatabaseMgr.connectDatasetGraph(arguments[0]);
    data.getContext().setTrue(TDB2.symUnionDefaultGraph);
    FusekiServer.create()
        .port(Integer.parseInt(arguments[arguments.length - 1]))
        .loopback(true)
        .add("/wenmai", data)
        .build()
        .start()
        .join();
  }
}
