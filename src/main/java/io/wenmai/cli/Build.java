package io.wenmai.cli;

import io.wenmai.Reading;
import io.wenmai.graph.ArticleGraphs;
import io.wenmai.graph.EntityGraph;
import io.wenmai.lexicon.Entity;
import io.wenmai.store.LoadReport;
import io.wenmai.store.Loader;
import io.wenmai.store.Store;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads articles into a store. */
record Build(Intake intake, Store store, Progress progress) {

  /** Takes the inputs in, counts them in the tally, and says what the store made of them. */
  LoadReport run(List<Path> inputs, Tally tally) {
    Loader loader = store.loader();
    ArticleGraphs graphs = new ArticleGraphs(store.iris(), this::publisher);
    intake.each(
        inputs,
        taken -> {
          switch (taken) {
            case Taken.Read read -> {
              Reading reading = read.reading();
              loader.add(graphs.graph(reading.document().article(), reading.claims()));
              tally.add(reading);
              progress.at(tally.articles());
            }
            case Taken.Skipped skipped -> tally.add(skipped.why());
          }
        });
    return loader.finish(EntityGraph.of(store.iris(), intake.lexicon().entities()));
  }

  /** The one entity that bears the publisher's name. */
  private @Nullable Entity publisher(String name) {
    List<Entity> bearers = intake.lexicon().named(name);
    return bearers.size() == 1 ? bearers.getFirst() : null;
  }
}
