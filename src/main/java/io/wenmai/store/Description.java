package io.wenmai.store;

import io.wenmai.graph.Iris;
import io.wenmai.graph.Prefixes;
import io.wenmai.graph.Wm;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * What the data say of themselves, so that editors elsewhere know them: which classes and
 * properties there are and how often (VoID), prefixes, and the named queries as examples (SHACL).
 */
final class Description {
  private static final String VOID = "http://rdfs.org/ns/void#";
  private static final String SH = "http://www.w3.org/ns/shacl#";

  private final DatasetGraph data;
  private final Iris iris;
  private final Set<Quad> quads = new HashSet<>();

  Description(DatasetGraph data, Iris iris) {
    this.data = data;
    this.iris = iris;
  }

  /** The graph of the description. */
  Set<Quad> quads() {
    prefixes();
    NamedQuery.answers().forEach(this::example);
    partitions(Partitions.of(data, Set.of(Wm.ONTOLOGY, iris.description())));
    return Set.copyOf(quads);
  }

  private void prefixes() {
    Prefixes.of(iris)
        .forEach((prefix, namespace) -> {
          Node declared = part("prefix-" + prefix);
          add(iris.dataset(), sh("declare"), declared);
          add(declared, sh("prefix"), NodeFactory.createLiteralString(prefix));
          add(
              declared,
              sh("namespace"),
              NodeFactory.createLiteralDT(namespace, XSDDatatype.XSDanyURI));
        });
  }

  private void example(NamedQuery named) {
    Query query = QueryFactory.create(named.text());
    Node example = NodeFactory.createURI(iris.base() + "query/" + named.name());
    String kind = query.isAskType() ? "Ask" : query.isSelectType() ? "Select" : "Construct";
    add(example, RDF.type.asNode(), sh("SPARQLExecutable"));
    add(example, RDF.type.asNode(), sh("SPARQL" + kind + "Executable"));
    add(example, sh(kind.toLowerCase(Locale.ROOT)), text(named.text()));
    add(example, RDFS.label.asNode(), NodeFactory.createLiteralLang(named.title(), "en"));
    add(example, RDFS.comment.asNode(), NodeFactory.createLiteralLang(comment(named), "en"));
    add(example, sh("prefixes"), iris.dataset());
  }

  private static String comment(NamedQuery named) {
    return named.title() + ". " + named.description();
  }

  private void partitions(Partitions partitions) {
    Node dataset = iris.dataset();
    add(dataset, RDF.type.asNode(), name("Dataset"));
    add(dataset, name("uriSpace"), text(iris.base()));
    add(dataset, name("vocabulary"), Wm.ONTOLOGY);
    add(dataset, name("triples"), number(partitions.triples()));
    add(dataset, name("classes"), number(partitions.instances().size()));
    add(dataset, name("properties"), number(partitions.properties().size()));
    partitions
        .instances()
        .forEach((type, entities) -> {
          Node partition = part("class-" + local(type));
          add(dataset, name("classPartition"), partition);
          add(partition, name("class"), type);
          add(partition, name("entities"), number(entities));
          properties(partition, "class-" + local(type) + "-", partitions.of(type));
        });
    properties(dataset, "property-", partitions.properties());
  }

  private void properties(Node whole, String prefix, Map<Node, Long> counts) {
    counts.forEach((property, triples) -> {
      Node partition = part(prefix + local(property));
      add(whole, name("propertyPartition"), partition);
      add(partition, name("property"), property);
      add(partition, name("triples"), number(triples));
    });
  }

  private Node part(String local) {
    return NodeFactory.createURI(iris.dataset().getURI() + "/" + local);
  }

  /** The name with its prefix, fit for an IRI. */
  private String local(Node term) {
    String uri = term.toString();
    for (Map.Entry<String, String> prefix : Prefixes.of(iris).entrySet()) {
      if (uri.startsWith(prefix.getValue())) {
        return prefix.getKey() + "." + uri.substring(prefix.getValue().length());
      }
    }
    return uri.replaceAll("[^A-Za-z0-9]+", ".");
  }

  private void add(Node subject, Node property, Node value) {
    quads.add(Quad.create(iris.description(), subject, property, value));
  }

  private static Node sh(String local) {
    return NodeFactory.createURI(SH + local);
  }

  private static Node name(String local) {
    return NodeFactory.createURI(VOID + local);
  }

  private static Node text(String words) {
    return NodeFactory.createLiteralString(words);
  }

  private static Node number(long count) {
    return NodeFactory.createLiteralDT(Long.toString(count), XSDDatatype.XSDinteger);
  }
}
