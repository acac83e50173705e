package io.wenmai.store;

import io.wenmai.graph.SampleArticle;
import io.wenmai.graph.Samples;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Loads the sample articles and takes them out again. */
final class Loading {
  private Loading() {}

  static LoadReport load(Store store, List<SampleArticle> articles) {
    Loader loader = store.loader();
    articles.forEach(article -> loader.add(article.graph(store.iris())));
    return loader.finish(Samples.catalogue());
  }

  static String nquads(Store store) {
    return export(store, GraphFormat.NQUADS);
  }

  static Answer.Table table(Answer answer) {
    if (answer instanceof Answer.Table table) {
      return table;
    }
    throw new AssertionError("no table: " + answer);
  }

  static String export(Store store, GraphFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.export(format, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
