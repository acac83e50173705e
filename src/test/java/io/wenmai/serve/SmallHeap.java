package io.wenmai.serve;

import io.wenmai.serve.query.QueryLimits;
import java.time.Duration;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** A server in a process of its own, for {@link MemoryTest}: prints its address, then serves. */
final class SmallHeap {
  private SmallHeap() {}

  public static void main(String[] arguments) {
    Probe probe =
        Probe.start(
            DatasetGraphFactory.createTxnMem(),
            ServerOptions.standard(0)
                .limits(
                    new QueryLimits(
                        Duration.ofSeconds(60), 5_000, 64 << 10, 4, Duration.ofSeconds(2))));
    System.out.println(probe.server().uri());
    probe.server().join();
  }
}
