package io.wenmai.graph;

import io.wenmai.claim.Attribution;
import io.wenmai.claim.Claim;
import io.wenmai.claim.Evidence;
import io.wenmai.claim.Modality;
import io.wenmai.claim.Value;
import io.wenmai.fact.TimeSpelling;
import io.wenmai.mention.Bound;
import io.wenmai.rule.ClaimTable;
import io.wenmai.rule.ClaimType;
import io.wenmai.rule.SlotType;
import io.wenmai.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * Reads claims back from what {@link ClaimGraph} wrote; a range comes back as its two ends alone.
 */
public final class ClaimReader {
  private final ClaimTable table = ClaimTable.load();
  private final Function<Node, Value.Entity> entities;

  /**
   * @param entities the entity of an IRI as it stands in a slot
   */
  public ClaimReader(Function<Node, Value.Entity> entities) {
    this.entities = entities;
  }

  /**
   * The claim.
   *
   * @param article name of the article that makes it
   * @param quads all that have the claim as subject
   */
  public Claim read(String article, Collection<Quad> quads) {
    Map<Node, List<Node>> said = new HashMap<>();
    quads.forEach(quad ->
        said.computeIfAbsent(quad.getPredicate(), k -> new ArrayList<>()).add(quad.getObject()));
    ClaimType type = type(said.getOrDefault(RDF.type.asNode(), List.of()));
    SequencedMap<String, Value> slots = new LinkedHashMap<>();
    for (SlotType slot : type.slots().values()) {
      Value value = slot(slot, said);
      if (value != null) {
        slots.put(slot.name(), value);
      }
    }
    return new Claim(
        article,
        type,
        slots,
        Modality.valueOf(text(said, Wm.MODALITY).toUpperCase(Locale.ROOT)),
        attribution(said),
        new Evidence(
            0, new Span(number(said, Wm.BEGIN), number(said, Wm.END)), text(said, Wm.QUOTE)),
        text(said, Wm.FOUND_BY));
  }

  private ClaimType type(List<Node> types) {
    return types.stream()
        .filter(type -> !type.equals(Wm.CLAIM))
        .map(type -> table.type(type.getURI().substring(Wm.NS.length())))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("a claim without a type: " + types));
  }

  private @Nullable Value slot(SlotType slot, Map<Node, List<Node>> said) {
    Node node = said(said, slot, "");
    return switch (slot.value()) {
      case ENTITY -> node == null ? null : entities.apply(node);
      case ENTITIES -> entities(said.getOrDefault(Wm.slot(slot.name()), List.of()));
      case NUMBER -> figure(slot, said);
      case DATE, PERIOD -> time(slot, said);
      case KEYWORD, BOUND -> node == null ? null : new Value.Keyword(words(node));
      case TEXT, CURRENCY -> node == null ? null : new Value.Text(words(node));
    };
  }

  private @Nullable Value entities(List<Node> nodes) {
    return nodes.isEmpty()
        ? null
        : new Value.Entities(
            nodes.stream()
                .sorted(java.util.Comparator.comparing(Node::getURI))
                .map(entities)
                .toList());
  }

  private static @Nullable Value figure(SlotType slot, Map<Node, List<Node>> said) {
    BigDecimal low = decimal(said(said, slot, "Low"));
    BigDecimal high = decimal(said(said, slot, "High"));
    BigDecimal exact = decimal(said(said, slot, ""));
    BigDecimal value = exact != null ? exact : low != null ? low : high;
    if (value == null) {
      return null;
    }
    Node text = said(said, slot, "Text");
    BigDecimal upper = exact == null && low != null ? high : null;
    String words = text == null ? value.toPlainString() : words(text);
    return new Value.Figure(value, upper, Bound.EXACT, low, high, words);
  }

  private static @Nullable Value time(SlotType slot, Map<Node, List<Node>> said) {
    Node node = said(said, slot, "");
    if (node == null) {
      return null;
    }
    Value.Time time = TimeSpelling.read(words(node));
    Node begin = said(said, slot, "Begin");
    Node end = said(said, slot, "End");
    if (begin == null || end == null) {
      return time;
    }
    return new Value.Time(
        words(node),
        LocalDate.parse(words(begin)),
        LocalDate.parse(words(end)),
        false,
        words(node));
  }

  private @Nullable Attribution attribution(Map<Node, List<Node>> said) {
    Node name = first(said, Wm.ATTRIBUTION_TEXT);
    Node entity = first(said, Wm.ATTRIBUTED_TO);
    Node relay = first(said, Wm.RELAY);
    return name == null
        ? null
        : new Attribution(
            words(name),
            entity == null ? null : entities.apply(entity),
            relay == null ? null : words(relay));
  }

  private static @Nullable Node said(Map<Node, List<Node>> said, SlotType slot, String suffix) {
    return first(said, Wm.slot(slot.name() + suffix));
  }

  private static @Nullable Node first(Map<Node, List<Node>> said, Node property) {
    List<Node> objects = said.get(property);
    return objects == null ? null : objects.getFirst();
  }

  private static String text(Map<Node, List<Node>> said, Node property) {
    Node node = first(said, property);
    if (node == null) {
      throw new IllegalArgumentException("a claim without " + property);
    }
    return words(node);
  }

  private static int number(Map<Node, List<Node>> said, Node property) {
    return Integer.parseInt(text(said, property));
  }

  private static @Nullable BigDecimal decimal(@Nullable Node node) {
    return node == null ? null : new BigDecimal(node.getLiteralLexicalForm());
  }

  /** A literal as it is written, a keyword as the word that it is. */
  private static String words(Node node) {
    return node.isLiteral()
        ? node.getLiteralLexicalForm()
        : node.getURI().startsWith(Wm.KEYWORDS)
            ? node.getURI().substring(Wm.KEYWORDS.length())
            : node.getURI();
  }
}
