package io.wenmai.serve.api;

import io.wenmai.claim.Modality;
import io.wenmai.graph.Wm;
import io.wenmai.serve.http.HttpProblem;
import io.wenmai.serve.query.Asker;
import io.wenmai.serve.view.ClaimFilter;
import io.wenmai.serve.view.ClaimList;
import io.wenmai.serve.view.Cursor;
import io.wenmai.serve.view.EntityReader;
import io.wenmai.serve.view.GraphReader;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.web.HttpSC;
import org.jspecify.annotations.Nullable;

/** Answers with claims. */
record Claims(Asker asker) {
  List<Param> params() {
    return List.of(
        Param.text("type", "Only claims of this type, such as PriceMove"),
        Param.text("entity", "Only claims about this entity: its id or any of its names"),
        Param.text("source", "Only claims of this publisher: its id or any of its names"),
        Param.day("since", "Only articles published on this day or later"),
        Param.day("until", "Only articles published on this day or before"),
        Param.choice(
            "modality",
            "Only claims of this modality",
            Stream.of(Modality.values()).map(Modality::keyword).toList()),
        Param.limit(50, 500),
        Param.cursor());
  }

  void answer(Call call) throws IOException {
    String cursor = call.text("cursor");
    Cursor after = cursor == null ? null : Cursor.parse(cursor);
    call.read(
        asker,
        graph -> new ClaimList(graph, filter(call, graph)).part(after, call.number("limit")));
  }

  static ClaimFilter filter(Call call, GraphReader graph) {
    String modality = call.text("modality");
    return new ClaimFilter(
        type(call.text("type"), graph),
        entity(call.text("entity"), graph),
        entity(call.text("source"), graph),
        modality == null ? null : Wm.keyword(modality),
        call.day("since"),
        call.day("until"));
  }

  /** The class of that name. */
  static @Nullable Node type(@Nullable String name, GraphReader graph) {
    if (name == null) {
      return null;
    }
    List<String> types =
        graph.subjects(RDFS.subClassOf.asNode(), Wm.CLAIM).map(graph::id).sorted().toList();
    if (!types.contains(name)) {
      throw new HttpProblem(
          HttpSC.BAD_REQUEST_400, "there is no claim type '" + name + "'; there are " + types);
    }
    return Wm.term(name);
  }

  /** The entity of that name. */
  static @Nullable Node entity(@Nullable String name, GraphReader graph) {
    if (name == null) {
      return null;
    }
    Node entity = new EntityReader(graph).find(name);
    if (entity == null) {
      throw new HttpProblem(
          HttpSC.NOT_FOUND_404, "the graph has no entity '" + name + "'; try /api/search");
    }
    return entity;
  }
}
