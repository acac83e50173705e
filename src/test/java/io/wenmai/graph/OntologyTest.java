package io.wenmai.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.wenmai.claim.Modality;
import io.wenmai.lexicon.EntityKind;
import io.wenmai.mention.Bound;
import io.wenmai.rule.ClaimTable;
import io.wenmai.rule.ClaimType;
import io.wenmai.rule.SlotType;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

class OntologyTest {
  private static final ClaimTable TABLE = ClaimTable.load();
  private static final Graph ONTOLOGY = read();

  private static Graph read() {
    InputStream in = OntologyTest.class.getResourceAsStream("/ontology/wenmai.ttl");
    return RDFParser.source(in).lang(Lang.TURTLE).toGraph();
  }

  @Test
  void everyTypeIsASubclassOfClaimAndThereAreNoOthers() {
    Set<String> subclasses = subjects(RDFS.subClassOf.asNode(), Wm.CLAIM);
    assertThat(subclasses)
        .containsExactlyInAnyOrderElementsOf(
            TABLE.types().stream().map(type -> Wm.NS + type.name()).toList());
  }

  @Test
  void everyTypeHasTheSlotsOfTheTable() {
    for (ClaimType type : TABLE.types()) {
      assertThat(objects(Wm.term(type.name()), Wm.term("slot")))
          .as(type.name())
          .isEqualTo(slots(type.slots().keySet().stream()));
      assertThat(objects(Wm.term(type.name()), Wm.term("coreSlot")))
          .as("core of " + type.name())
          .isEqualTo(slots(type.core().stream()));
    }
  }

  @Test
  void everySlotIsAProperty() {
    Set<Node> properties =
        Set.of(RDF.Property.asNode(), OWL.ObjectProperty.asNode(), OWL.DatatypeProperty.asNode());
    for (ClaimType type : TABLE.types()) {
      for (SlotType slot : type.slots().values()) {
        List<Node> types =
            ONTOLOGY
                .find(Wm.slot(slot.name()), RDF.type.asNode(), Node.ANY)
                .mapWith(t -> t.getObject())
                .toList();
        assertThat(types).as(slot.name()).anyMatch(properties::contains);
        suffixes(slot)
            .forEach(suffix ->
                assertThat(isTerm(Wm.slot(slot.name() + suffix)))
                    .as(slot.name() + suffix)
                    .isTrue());
      }
    }
  }

  @Test
  void everyKeywordIsAConceptOfTheSchemeOfItsSlot() {
    for (ClaimType type : TABLE.types()) {
      for (SlotType slot : type.slots().values()) {
        slot.keywords().forEach(word -> assertConcept(word, slot.name()));
      }
    }
    Stream.of(Bound.values())
        .filter(b -> b != Bound.EXACT)
        .forEach(b -> assertConcept(b.keyword(), "bound"));
    Stream.of(Modality.values()).forEach(m -> assertConcept(m.keyword(), "modality"));
  }

  @Test
  void everyKindOfEntityIsAClass() {
    Arrays.stream(EntityKind.values())
        .forEach(kind -> assertThat(isTerm(Kinds.of(kind))).as(kind.name()).isTrue());
  }

  @Test
  void everyTermIsNamedAndExplainedInBothLanguages() {
    Set<Node> terms = ONTOLOGY.stream().map(t -> t.getSubject()).collect(Collectors.toSet());
    assertThat(terms).hasSizeGreaterThan(300).allMatch(Node::isURI);
    for (Node term : terms) {
      for (Node property : List.of(RDFS.label.asNode(), RDFS.comment.asNode())) {
        List<String> languages =
            ONTOLOGY
                .find(term, property, Node.ANY)
                .mapWith(t -> t.getObject().getLiteralLanguage())
                .toList();
        assertThat(languages).as(term + " " + property).containsExactlyInAnyOrder("zh", "en");
      }
    }
  }

  private static void assertConcept(String word, String slot) {
    assertThat(
            ONTOLOGY.contains(Wm.keyword(word), SKOS.inScheme.asNode(), Wm.slot(slot + "Scheme")))
        .as(word + " in the scheme of " + slot)
        .isTrue();
    assertThat(ONTOLOGY.contains(Wm.keyword(word), SKOS.notation.asNode(), Literals.text(word)))
        .isTrue();
  }

  private static Stream<String> suffixes(SlotType slot) {
    return switch (slot.value()) {
      case NUMBER -> Stream.of("Low", "High", "Text");
      case DATE, PERIOD -> Stream.of("Begin", "End", "Text");
      case ENTITY, ENTITIES -> Stream.of("Text");
      case KEYWORD -> Stream.of("Scheme");
      case BOUND -> Stream.of("Scheme");
      case TEXT, CURRENCY -> Stream.of();
    };
  }

  private static boolean isTerm(Node node) {
    return ONTOLOGY.contains(node, RDF.type.asNode(), Node.ANY);
  }

  private static Set<String> slots(Stream<String> names) {
    return names.map(name -> Wm.slot(name).getURI()).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> objects(Node subject, Node property) {
    return ONTOLOGY
        .find(subject, property, Node.ANY)
        .mapWith(t -> t.getObject().getURI())
        .toSet()
        .stream()
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> subjects(Node property, Node object) {
    return ONTOLOGY.find(Node.ANY, property, object).mapWith(t -> t.getSubject().getURI()).toSet();
  }
}
