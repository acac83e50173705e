package io.wenmai.graph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** The prefixes under which people write the IRIs of the graph. */
public final class Prefixes {
  private Prefixes() {}

  /** Prefixes by name: the vocabularies, and the data under their base. */
  public static SequencedMap<String, String> of(Iris iris) {
    SequencedMap<String, String> prefixes = new LinkedHashMap<>();
    prefixes.put("wm", Wm.NS);
    prefixes.put("kw", Wm.KEYWORDS);
    prefixes.put("a", iris.base() + "article/");
    prefixes.put("s", iris.base() + "sentence/");
    prefixes.put("c", iris.base() + "claim/");
    prefixes.put("e", iris.base() + "entity/");
    prefixes.put("f", iris.base() + "fact/");
    prefixes.put("q", iris.base() + "question/");
    prefixes.put("t", iris.base() + "tally/");
    prefixes.put("g", iris.base() + "graph/");
    prefixes.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    prefixes.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
    prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    prefixes.put("schema", "https://schema.org/");
    prefixes.put("owl", "http://www.w3.org/2002/07/owl#");
    prefixes.put("prov", "http://www.w3.org/ns/prov#");
    return Collections.unmodifiableSequencedMap(prefixes);
  }
}
