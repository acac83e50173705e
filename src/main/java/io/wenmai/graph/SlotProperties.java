package io.wenmai.graph;

import io.wenmai.claim.Claim;
import io.wenmai.claim.Value;
import io.wenmai.rule.ClaimType;
import io.wenmai.rule.SlotType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** The slots of a claim as properties: what they hold, and how the article words it. */
final class SlotProperties {
  private final Iris iris;
  private final ClaimType type;
  private final List<QuadSet.Property> values = new ArrayList<>();
  private final List<QuadSet.Property> wordings = new ArrayList<>();

  SlotProperties(Iris iris, Claim claim) {
    this.iris = iris;
    this.type = claim.type();
    claim.slots().forEach(this::slot);
  }

  List<QuadSet.Property> values() {
    return List.copyOf(values);
  }

  List<QuadSet.Property> wordings() {
    return List.copyOf(wordings);
  }

  private void slot(String slot, Value value) {
    switch (value) {
      case Value.Entity entity -> entity(slot, entity);
      case Value.Entities entities -> entities.members().forEach(member -> entity(slot, member));
      case Value.Figure figure -> figure(slot, figure);
      case Value.Keyword keyword -> value(slot, "", keyword(slot, keyword.word()));
      case Value.Text text -> value(slot, "", Literals.text(text.text()));
      case Value.Time time -> time(slot, time);
    }
  }

  /** The concept of a keyword; a currency has none but its code. */
  private Node keyword(String slot, String word) {
    SlotType known = type.slot(slot);
    return known != null && known.value() == SlotType.Value.CURRENCY
        ? Literals.text(word)
        : Wm.keyword(word);
  }

  private void entity(String slot, Value.Entity entity) {
    Node node = iris.entity(entity);
    value(slot, "", node);
    values.add(new QuadSet.Property(Wm.ABOUT, node));
    if (!entity.text().equals(entity.label())) {
      wording(slot, entity.text());
    }
  }

  private void figure(String slot, Value.Figure figure) {
    if (figure.upper() == null) {
      value(slot, "", Literals.number(figure.value()));
    }
    limit(slot, "Low", figure.low());
    limit(slot, "High", figure.high());
    wording(slot, figure.text());
  }

  private void limit(String slot, String suffix, @Nullable BigDecimal limit) {
    if (limit != null) {
      value(slot, suffix, Literals.number(limit));
    }
  }

  private void time(String slot, Value.Time time) {
    value(slot, "", slot.equals("date") ? Literals.date(time.iso()) : Literals.text(time.iso()));
    if (!time.fiscal()) {
      value(slot, "Begin", Literals.day(time.begin()));
      value(slot, "End", Literals.day(time.end()));
    }
    if (!time.text().equals(time.iso())) {
      wording(slot, time.text());
    }
  }

  private void value(String slot, String suffix, Node value) {
    values.add(new QuadSet.Property(Wm.slot(slot + suffix), value));
  }

  private void wording(String slot, String text) {
    wordings.add(new QuadSet.Property(Wm.slot(slot + "Text"), Literals.text(text)));
  }
}
