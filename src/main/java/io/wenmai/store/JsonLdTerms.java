package io.wenmai.store;

import java.util.Collection;
import java.util.Map;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonBoolean;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** Graphs, subjects and values in the compact form of JSON-LD. */
final class JsonLdTerms {
  private final Map<String, String> prefixes;

  JsonLdTerms(Map<String, String> prefixes) {
    this.prefixes = prefixes;
  }

  /** A named graph: its quads, those of one subject side by side, become one object. */
  JsonObject graph(Collection<Quad> quads) {
    JsonObject graph = new JsonObject();
    JsonArray subjects = new JsonArray();
    Node subject = Node.ANY;
    JsonObject entry = new JsonObject();
    for (Quad quad : quads) {
      if (!quad.getSubject().equals(subject)) {
        subject = quad.getSubject();
        entry = new JsonObject();
        entry.put("@id", name(subject));
        subjects.add(entry);
      }
      add(entry, quad);
      graph.put("@id", name(quad.getGraph()));
    }
    graph.put("@graph", subjects);
    return graph;
  }

  private void add(JsonObject entry, Quad quad) {
    boolean type = quad.getPredicate().equals(RDF.type.asNode());
    String key = type ? "@type" : name(quad.getPredicate());
    JsonValue value = type ? new JsonString(name(quad.getObject())) : value(quad.getObject());
    JsonValue others = entry.get(key);
    if (others == null) {
      entry.put(key, value);
    } else if (others.isArray()) {
      others.getAsArray().add(value);
    } else {
      JsonArray all = new JsonArray();
      all.add(others);
      all.add(value);
      entry.put(key, all);
    }
  }

  private JsonValue value(Node node) {
    if (!node.isLiteral()) {
      return object("@id", name(node));
    }
    String lexical = node.getLiteralLexicalForm();
    if (!node.getLiteralLanguage().isEmpty()) {
      JsonObject value = object("@language", node.getLiteralLanguage());
      value.put("@value", lexical);
      return value;
    }
    if (node.getLiteralDatatype().equals(XSDDatatype.XSDstring)) {
      return new JsonString(lexical);
    }
    if (node.getLiteralDatatype().equals(XSDDatatype.XSDboolean)) {
      return new JsonBoolean(lexical.equals("true"));
    }
    return number(node, lexical);
  }

  private JsonValue number(Node node, String lexical) {
    if (node.getLiteralDatatype().equals(XSDDatatype.XSDinteger)) {
      return JsonNumber.value(Long.parseLong(lexical));
    }
    JsonObject value = object("@type", shortened(node.getLiteralDatatypeURI()));
    value.put("@value", lexical);
    return value;
  }

  private String name(Node node) {
    return node.isBlank() ? "_:" + node.getBlankNodeLabel() : shortened(node.getURI());
  }

  private String shortened(String iri) {
    for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
      if (iri.startsWith(prefix.getValue()) && !iri.equals(prefix.getValue())) {
        String local = iri.substring(prefix.getValue().length());
        return local.indexOf('/') < 0 ? prefix.getKey() + ":" + local : iri;
      }
    }
    return iri;
  }

  private static JsonObject object(String key, String value) {
    JsonObject object = new JsonObject();
    object.put(key, value);
    return object;
  }
}
