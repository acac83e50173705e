package io.wenmai.serve.api;

import io.wenmai.graph.Wm;
import io.wenmai.serve.http.HttpProblem;
import io.wenmai.serve.query.Asker;
import io.wenmai.serve.view.ArticleReader;
import io.wenmai.serve.view.ClaimReader;
import io.wenmai.serve.view.EntityReader;
import io.wenmai.serve.view.FactReader;
import io.wenmai.serve.view.GraphReader;
import io.wenmai.serve.view.NeighbourReader;
import java.io.IOException;
import java.util.Objects;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.web.HttpSC;
import org.jspecify.annotations.Nullable;

/** Answers with one thing of the graph. */
record Things(Asker asker) {
  void entity(Call call) throws IOException {
    call.read(
        asker,
        graph -> {
          EntityReader reader = new EntityReader(graph);
          Node entity = reader.find(call.required("name"));
          return entity == null ? null : reader.entity(entity);
        });
  }

  void neighbours(Call call) throws IOException {
    String language = Objects.requireNonNullElse(call.text("lang"), "zh");
    String relation = call.text("relation");
    call.read(
        asker,
        graph -> {
          Node entity = new EntityReader(graph).find(call.required("name"));
          NeighbourReader reader = new NeighbourReader(graph, language);
          check(relation, reader);
          return entity == null
              ? null
              : reader.read(entity, relation, call.number("offset"), call.number("limit"));
        });
  }

  private static void check(@Nullable String relation, NeighbourReader reader) {
    if (relation != null && !reader.names().contains(relation)) {
      throw new HttpProblem(
          HttpSC.BAD_REQUEST_400,
          "there is no relation '" + relation + "'; there are " + reader.names());
    }
  }

  void claim(Call call) throws IOException {
    one(call, "claim", Wm.CLAIM, graph -> new ClaimReader(graph)::claim);
  }

  void article(Call call) throws IOException {
    one(call, "article", Wm.ARTICLE, graph -> new ArticleReader(graph)::article);
  }

  void fact(Call call) throws IOException {
    one(call, "fact", Wm.FACT, graph -> new FactReader(graph)::fact);
  }

  private void one(
      Call call, String folder, Node type, Function<GraphReader, Function<Node, Object>> reader)
      throws IOException {
    call.read(
        asker,
        graph -> {
          Node node = graph.node(folder, call.required("id"));
          return graph.is(node, type) ? reader.apply(graph).apply(node) : null;
        });
  }
}
