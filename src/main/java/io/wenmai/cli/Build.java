package io.wenmai.cli;

import io.wenmai.Reading;
import io.wenmai.graph.ArticleGraph;
import io.wenmai.graph.ArticleGraphs;
import io.wenmai.graph.Catalogue;
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
        taken -> prepare(taken, graphs, loader),
        prepared -> {
          prepared.add().run();
          count(prepared.taken(), tally);
        });
    return loader.finish(Catalogue.of(store.iris(), intake.lexicon().entities()));
  }

  /** What can be done on several inputs at a time. */
  private static Prepared prepare(Taken taken, ArticleGraphs graphs, Loader loader) {
    return switch (taken) {
      case Taken.Read read -> {
        Reading reading = read.reading();
        ArticleGraph graph = graphs.graph(reading.document().article(), reading.claims());
        yield new Prepared(taken, loader.adding(graph));
      }
      case Taken.Skipped skipped -> new Prepared(taken, () -> {});
    };
  }

  private void count(Taken taken, Tally tally) {
    switch (taken) {
      case Taken.Read read -> {
        tally.add(read.reading());
        progress.at(tally.articles());
      }
      case Taken.Skipped skipped -> tally.add(skipped.why());
    }
  }

  /** What became of an input, and what is left to do with it. */
  private record Prepared(Taken taken, Runnable add) {}

  /** The one entity that bears the publisher's name. */
  private @Nullable Entity publisher(String name) {
    List<Entity> bearers = intake.lexicon().named(name);
    return bearers.size() == 1 ? bearers.getFirst() : null;
  }
}
