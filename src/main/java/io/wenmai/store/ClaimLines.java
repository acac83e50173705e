package io.wenmai.store;

import io.wenmai.export.ClaimLine;
import io.wenmai.graph.Iris;
import io.wenmai.graph.Wm;
import io.wenmai.rule.ClaimTable;
import io.wenmai.rule.ClaimType;
import io.wenmai.rule.SlotType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** Reads claims back in the form of the claim table; the caller holds a transaction. */
final class ClaimLines {
  private final DatasetGraph data;
  private final Described described;
  private final ClaimTable table = ClaimTable.load();

  ClaimLines(DatasetGraph data, Iris iris) {
    this.data = data;
    this.described = new Described(data, iris);
  }

  /** The names of all slots, in the order in which the table has them first. */
  List<String> slots() {
    return table.types().stream()
        .flatMap(type -> type.slots().keySet().stream())
        .distinct()
        .toList();
  }

  /** A claim of an article, whose input had that name. */
  ClaimLine line(Node article, String input, Node claim) {
    Map<Node, List<Node>> said = new HashMap<>();
    data.find(article, claim, Node.ANY, Node.ANY)
        .forEachRemaining(quad ->
            said.computeIfAbsent(quad.getPredicate(), p -> new ArrayList<>())
                .add(quad.getObject()));
    ClaimType type = type(said);
    SequencedMap<String, Object> arguments = new LinkedHashMap<>();
    type.slots().values().forEach(slot -> put(slot, said, arguments));
    Node attribution = first(said, Wm.ATTRIBUTION_TEXT);
    return new ClaimLine(
        input,
        type.name(),
        arguments,
        text(said, Wm.MODALITY),
        attribution == null ? null : words(attribution),
        text(said, Wm.QUOTE),
        Integer.parseInt(text(said, Wm.BEGIN)),
        Integer.parseInt(text(said, Wm.END)),
        text(said, Wm.FOUND_BY));
  }

  private ClaimType type(Map<Node, List<Node>> said) {
    return said.getOrDefault(RDF.type.asNode(), List.of()).stream()
        .filter(type -> !type.equals(Wm.CLAIM))
        .map(type -> table.type(type.getURI().substring(Wm.NS.length())))
        .findFirst()
        .orElseThrow(() -> new StoreException("a claim without a type; try 'wenmai validate'"));
  }

  private void put(SlotType slot, Map<Node, List<Node>> said, Map<String, Object> to) {
    String name = slot.name();
    List<Node> values = said.getOrDefault(Wm.slot(name), List.of());
    switch (slot.value()) {
      case ENTITY, ENTITIES -> entities(slot, values, said, to);
      case NUMBER -> number(name, said, to);
      case BOUND, CURRENCY, DATE, KEYWORD, PERIOD, TEXT -> {
        if (!values.isEmpty()) {
          to.put(name, words(values.getFirst()));
        }
      }
    }
  }

  /** Entities in the order in which the evidence names them, with what it calls them. */
  private void entities(
      SlotType slot, List<Node> values, Map<Node, List<Node>> said, Map<String, Object> to) {
    if (values.isEmpty()) {
      return;
    }
    Wordings wordings = new Wordings(text(said, Wm.QUOTE), wordings(slot, said));
    List<Wordings.Named> named = wordings.of(values.stream().map(described::label).toList());
    boolean several = slot.value() == SlotType.Value.ENTITIES;
    to.put(slot.name(), one(several, named.stream().map(Wordings.Named::label).toList()));
    to.put(slot.name() + "_text", one(several, named.stream().map(Wordings.Named::text).toList()));
  }

  private static Object one(boolean several, List<String> texts) {
    return several ? texts : texts.getFirst();
  }

  private static List<String> wordings(SlotType slot, Map<Node, List<Node>> said) {
    return said.getOrDefault(Wm.slot(slot.name() + "Text"), List.of()).stream()
        .map(ClaimLines::words)
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  /** A number, or both ends of a range. */
  private static void number(String slot, Map<Node, List<Node>> said, Map<String, Object> to) {
    Node value = first(said, Wm.slot(slot));
    Node low = first(said, Wm.slot(slot + "Low"));
    Node high = first(said, Wm.slot(slot + "High"));
    if (value != null) {
      to.put(slot, decimal(value));
    } else if (low != null && high != null) {
      to.put(slot, List.of(decimal(low), decimal(high)));
    }
  }

  private static BigDecimal decimal(Node node) {
    return new BigDecimal(node.getLiteralLexicalForm());
  }

  private static @Nullable Node first(Map<Node, List<Node>> said, Node property) {
    List<Node> objects = said.get(property);
    return objects == null ? null : objects.getFirst();
  }

  private static String text(Map<Node, List<Node>> said, Node property) {
    Node node = first(said, property);
    if (node == null) {
      throw new StoreException("a claim without " + property + "; try 'wenmai validate'");
    }
    return words(node);
  }

  /** A literal as it is written, a keyword as the word that it is. */
  private static String words(Node node) {
    return node.isLiteral()
        ? node.getLiteralLexicalForm()
        : node.getURI().substring(node.getURI().indexOf('#') + 1);
  }
}
