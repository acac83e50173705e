package io.wenmai.fact;

import io.wenmai.claim.Value;

/** Answers for people. */
final class Answers {
  private Answers() {}

  /** What a claim answers, as it words it. */
  static String text(Entry entry) {
    return switch (entry.answer()) {
      case Facet.Figure number -> number.text();
      case Facet.Days days -> days.said();
      case Facet.Word word -> word.word();
      case Facet.Thing thing -> thing.key();
      case Facet.Things things -> things.key();
    };
  }

  /** What a slot of a claim holds, as the claim words it. */
  static String text(Value value) {
    return switch (value) {
      case Value.Entity entity -> entity.label();
      case Value.Entities entities ->
          String.join("、", entities.members().stream().map(Value.Entity::label).sorted().toList());
      case Value.Figure figure -> figure.text();
      case Value.Keyword keyword -> keyword.word();
      case Value.Text text -> text.text();
      case Value.Time time -> time.iso();
    };
  }
}
