package io.wenmai.bench;

import io.wenmai.store.Answer;
import io.wenmai.store.Asking;
import io.wenmai.store.Limits;
import io.wenmai.store.NamedQuery;
import io.wenmai.store.Parameter;
import io.wenmai.store.Store;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What is asked: paths with their queries.
 *
 * @param sparql those that any endpoint answers
 * @param all these and the program's own
 */
record Questions(List<String> sparql, List<String> all) {
  private static final int ENTITIES = 20;
  private static final String PREFIX = "PREFIX wm: <https://w3id.org/wenmai/ontology#> ";
  private static final String MOST_NAMED =
      PREFIX
          + "SELECT ?name ?id { ?e wm:claimCount ?n ; wm:label ?name"
          + " BIND (STRAFTER(STR(?e), \"/entity/\") AS ?id) } ORDER BY DESC(?n) ?id LIMIT "
          + ENTITIES;
  private static final List<String> ABOUT_AN_ENTITY =
      List.of(
          "SELECT ?claim ?quote { ?e wm:label \"%s\" . ?claim wm:about ?e ; wm:quote ?quote }"
              + " LIMIT 50",
          "SELECT ?type (COUNT(*) AS ?n) { ?e wm:label \"%s\" . ?claim wm:about ?e ; a ?type }"
              + " GROUP BY ?type ORDER BY DESC(?n)",
          "CONSTRUCT { ?e ?p ?o } { ?e wm:label \"%s\" ; ?p ?o }",
          "CONSTRUCT { ?claim ?p ?o } { ?e wm:label \"%s\" . ?claim wm:about ?e ; ?p ?o }"
              + " LIMIT 200",
          "ASK { ?e wm:label \"%s\" . ?claim wm:about ?e ; wm:modality ?m }");
  private static final List<String> NAMED =
      List.of("claims-about", "connected", "price-moves", "people-of", "products-of", "names-of");

  static Questions of(Path folder) {
    List<String> sparql = new ArrayList<>();
    List<String> own = new ArrayList<>();
    try (Store store = Store.open(folder)) {
      Answer.Table most = (Answer.Table) new Asking(store, Limits.DEFAULT).sparql(MOST_NAMED);
      List<String> names = most.texts("name");
      List<String> ids = most.texts("id");
      for (int i = 0; i < names.size(); i++) {
        sparql(names.get(i), sparql);
        own(names.get(i), ids.get(i), own);
      }
    }
    List<String> all = new ArrayList<>(sparql);
    all.addAll(own);
    return new Questions(List.copyOf(sparql), List.copyOf(all));
  }

  private static void sparql(String name, List<String> to) {
    String text = name.replace("\\", "\\\\").replace("\"", "\\\"");
    ABOUT_AN_ENTITY.forEach(query -> to.add(path(PREFIX + query.formatted(text))));
    for (NamedQuery query : NamedQuery.answers()) {
      if (NAMED.contains(query.name())) {
        to.add(path(query.with(Map.of(parameter(query), name)).serialize()));
      }
    }
  }

  private static void own(String name, String id, List<String> to) {
    to.add("api/search?q=" + encoded(name));
    to.add("api/search?q=" + encoded(name.substring(0, 1)));
    to.add("api/query/claims-about?format=json&entity=" + encoded(name));
    to.add("api/entity/" + encoded(id));
    to.add("api/entity/" + encoded(id) + "/neighbours");
    to.add("entity/" + encoded(id));
  }

  private static String parameter(NamedQuery query) {
    return query.parameters().stream()
        .filter(parameter -> parameter.type() == Parameter.Type.NAME)
        .map(Parameter::name)
        .findFirst()
        .orElseThrow();
  }

  private static String path(String query) {
    return "wenmai/sparql?query=" + encoded(query);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
