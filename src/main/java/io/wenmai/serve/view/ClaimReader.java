package io.wenmai.serve.view;

import io.wenmai.graph.Wm;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** Reads claims and articles. */
public record ClaimReader(GraphReader graph) {
  private static final Set<Node> NO_SLOTS =
      Set.of(
          Wm.ABOUT,
          Wm.STATED_IN,
          Wm.SENTENCE,
          Wm.QUOTE,
          Wm.BEGIN,
          Wm.END,
          Wm.MODALITY,
          Wm.ATTRIBUTED_TO,
          Wm.ATTRIBUTION_TEXT,
          Wm.RELAY,
          Wm.FOUND_BY);

  /** The claim with all that the API tells of it. */
  public ClaimView claim(Node claim) {
    Node speaker = graph.object(claim, Wm.ATTRIBUTED_TO);
    return new ClaimView(
        graph.id(claim),
        claim.toString(),
        type(claim),
        modality(claim),
        slots(claim),
        orNull(graph.text(claim, Wm.ATTRIBUTION_TEXT)),
        speaker == null ? null : graph.ref(speaker),
        graph.text(claim, Wm.QUOTE),
        number(claim, Wm.BEGIN),
        number(claim, Wm.END),
        graph.text(claim, Wm.FOUND_BY),
        article(graph.objects(claim, Wm.STATED_IN).getFirst()));
  }

  /** The article in few words. */
  public ArticleRef article(Node article) {
    List<Node> publishers = graph.objects(article, Wm.PUBLISHER);
    return new ArticleRef(
        graph.id(article),
        article.toString(),
        graph.text(article, Wm.HEADLINE),
        graph.text(article, Wm.DAY),
        publishers.isEmpty() ? new Ref("", "", "") : graph.ref(publishers.getFirst()),
        orNull(graph.text(article, Wm.URL)));
  }

  /** The claim's type, as the claim table names it. */
  public String type(Node claim) {
    return graph.objects(claim, RDF.type.asNode()).stream()
        .filter(type -> !type.equals(Wm.CLAIM))
        .map(graph::id)
        .sorted()
        .findFirst()
        .orElse("Claim");
  }

  /** The claim's modality, as the claim table names it. */
  public String modality(Node claim) {
    Node modality = graph.object(claim, Wm.MODALITY);
    return modality == null ? "" : graph.id(modality);
  }

  /** Where the claim's sentence begins. */
  public int begin(Node claim) {
    return number(claim, Wm.BEGIN);
  }

  private SortedMap<String, Object> slots(Node claim) {
    SortedMap<String, Object> slots = new TreeMap<>();
    Iterator<Quad> quads = graph.data().find(Node.ANY, claim, Node.ANY, Node.ANY);
    while (quads.hasNext()) {
      Quad quad = quads.next();
      Node property = quad.getPredicate();
      if (property.getURI().startsWith(Wm.NS) && !NO_SLOTS.contains(property)) {
        slots.merge(graph.id(property), value(quad.getObject()), ClaimReader::several);
      }
    }
    slots.replaceAll((slot, value) -> value instanceof List<?> list ? ordered(list) : value);
    return slots;
  }

  private static Object several(Object some, Object one) {
    List<Object> all = new ArrayList<>(some instanceof List<?> list ? list : List.of(some));
    all.add(one);
    return all;
  }

  private static List<?> ordered(List<?> values) {
    return values.stream().sorted(Comparator.comparing(Object::toString)).toList();
  }

  private Object value(Node node) {
    if (node.isURI()) {
      return graph.iris().isEntity(node) ? graph.ref(node) : graph.id(node);
    }
    boolean number =
        XSDDatatype.XSDinteger.equals(node.getLiteralDatatype())
            || XSDDatatype.XSDdecimal.equals(node.getLiteralDatatype());
    return number ? new BigDecimal(node.getLiteralLexicalForm()) : node.getLiteralLexicalForm();
  }

  private int number(Node subject, Node property) {
    String number = graph.text(subject, property);
    return number.isEmpty() ? 0 : Integer.parseInt(number);
  }

  private static @Nullable String orNull(String words) {
    return words.isEmpty() ? null : words;
  }

  /** The slots of a view that are entities, by slot. */
  public static Map<String, Object> entities(ClaimView claim) {
    SortedMap<String, Object> entities = new TreeMap<>(claim.slots());
    entities.values().removeIf(value -> !(value instanceof Ref));
    return entities;
  }
}
