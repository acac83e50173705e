package io.wenmai.graph;

import io.wenmai.claim.Attribution;
import io.wenmai.claim.Claim;
import io.wenmai.claim.Evidence;
import io.wenmai.claim.Value;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.RDF;

/** Writes the claims of one article, and the sentences that make them. */
final class ClaimGraph {
  private final Iris iris;
  private final Node article;
  private final CodePoints offsets;
  private final QuadSet quads;
  private final EntityGraph entities;
  private final Set<Node> written = new HashSet<>();

  ClaimGraph(Iris iris, Node article, CodePoints offsets, QuadSet quads, EntityGraph entities) {
    this.iris = iris;
    this.article = article;
    this.offsets = offsets;
    this.quads = quads;
    this.entities = entities;
  }

  /** Of claims that say the same in the same place, the one with the first rule id stays. */
  void addAll(List<Claim> claims) {
    claims.stream().sorted(Comparator.comparing(Claim::foundBy)).forEach(this::add);
  }

  private void add(Claim claim) {
    SlotProperties slots = new SlotProperties(iris, claim);
    Node node = iris.claim(identity(claim, slots.values()));
    if (written.add(node)) {
      quads.add(node, RDF.type.asNode(), Wm.CLAIM);
      quads.add(node, RDF.type.asNode(), Wm.term(claim.type().name()));
      quads.add(node, Wm.STATED_IN, article);
      quads.add(node, Wm.MODALITY, Wm.keyword(claim.modality().keyword()));
      quads.add(node, Wm.FOUND_BY, Literals.text(claim.foundBy()));
      quads.addAll(node, slots.values());
      quads.addAll(node, slots.wordings());
      evidence(node, claim.evidence());
      attribution(node, claim);
      claim.slots().values().forEach(this::discovered);
    }
  }

  private String identity(Claim claim, List<QuadSet.Property> slots) {
    Attribution attribution = claim.attribution();
    return String.join(
        "\n",
        Iris.local(article),
        String.valueOf(offsets.at(claim.evidence().span().begin())),
        String.valueOf(offsets.at(claim.evidence().span().end())),
        claim.type().name(),
        claim.modality().keyword(),
        attribution == null ? "" : attribution.name(),
        slots.stream()
            .map(slot -> slot.name().getURI() + ' ' + local(slot.value()))
            .sorted()
            .collect(Collectors.joining("\n")));
  }

  /** The value without the base, so that another base gives the same hashes. */
  private String local(Node value) {
    return iris.isEntity(value) ? Iris.local(value) : NodeFmtLib.strNT(value);
  }

  private void evidence(Node claim, Evidence evidence) {
    int begin = offsets.at(evidence.span().begin());
    int end = offsets.at(evidence.span().end());
    Node sentence = iris.sentence(article, begin, end);
    quads.add(claim, Wm.SENTENCE, sentence);
    quads.add(claim, Wm.QUOTE, Literals.text(evidence.quote()));
    for (Node place : List.of(claim, sentence)) {
      quads.add(place, Wm.BEGIN, Literals.integer(begin));
      quads.add(place, Wm.END, Literals.integer(end));
    }
    quads.add(sentence, RDF.type.asNode(), Wm.SENTENCE_CLASS);
    quads.add(sentence, Wm.SENTENCE_OF, article);
    quads.add(sentence, Wm.TEXT, Literals.text(evidence.quote()));
    quads.add(sentence, Wm.INDEX, Literals.integer(evidence.sentence()));
  }

  private void attribution(Node node, Claim claim) {
    Attribution attribution = claim.attribution();
    if (attribution == null) {
      return;
    }
    quads.add(node, Wm.ATTRIBUTION_TEXT, Literals.text(attribution.name()));
    Value.Entity entity = attribution.entity();
    if (entity != null) {
      quads.add(node, Wm.ATTRIBUTED_TO, iris.entity(entity));
      discovered(entity);
    }
    String relay = attribution.relay();
    if (relay != null) {
      quads.add(node, Wm.RELAY, Literals.text(relay));
    }
  }

  private void discovered(Value value) {
    switch (value) {
      case Value.Entity entity when entity.entity() == null ->
          entities.add(entity.kind(), entity.label());
      case Value.Entities list -> list.members().forEach(this::discovered);
      case Value.Entity known -> {}
      case Value.Figure figure -> {}
      case Value.Keyword keyword -> {}
      case Value.Text text -> {}
      case Value.Time time -> {}
    }
  }
}
