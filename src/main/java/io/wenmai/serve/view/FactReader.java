package io.wenmai.serve.view;

import io.wenmai.graph.Wm;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;

/** Reads facts. */
public record FactReader(GraphReader graph) {

  /** The fact with all that the API tells of it. */
  public FactView fact(Node fact) {
    Node question = graph.objects(fact, Wm.ANSWERS).getFirst();
    return new FactView(
        graph.id(fact),
        fact.toString(),
        graph.id(graph.objects(question, Wm.ASKS_TYPE).getFirst()),
        graph.text(question, RDFS.label.asNode()),
        graph.text(fact, Wm.ANSWER),
        verdict(fact),
        Integer.parseInt(graph.text(fact, Wm.ARTICLE_COUNT)),
        Integer.parseInt(graph.text(fact, Wm.SOURCE_COUNT)),
        graph.text(fact, Wm.FIRST_SAID),
        lastSaid(fact),
        ids(fact, Wm.CONFLICTS_WITH),
        ids(fact, Wm.SUPPORTED_BY),
        ids(fact, Wm.DENIED_BY),
        new ClaimReader(graph).claim(graph.objects(fact, Wm.REPRESENTATIVE).getFirst()));
  }

  /** How its sources relate, as the claim table names it. */
  String verdict(Node fact) {
    return graph.id(graph.objects(fact, Wm.VERDICT).getFirst());
  }

  /** When the answer was given last. */
  String lastSaid(Node fact) {
    return graph.text(fact, Wm.LAST_SAID);
  }

  private List<String> ids(Node fact, Node property) {
    return graph.objects(fact, property).stream().map(graph::id).sorted().toList();
  }
}
