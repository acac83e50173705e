package io.wenmai.claim;

import io.wenmai.lexicon.EntityKind;
import io.wenmai.mention.Name;
import io.wenmai.mention.Time;
import io.wenmai.rule.Capture;
import io.wenmai.rule.ClaimType;
import io.wenmai.rule.Match;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a rule leaves open and the sentence, the paragraph or the article tells: when, and who. */
final class Context {
  private static final Set<String> SUBJECTS =
      Set.of("company", "developer", "adopter", "investor", "acquirer", "org", "holder", "parent");
  private static final List<Time.Grain> PERIODS =
      List.of(Time.Grain.QUARTER, Time.Grain.HALF, Time.Grain.RANGE);

  private static final List<Time.Grain> YEARS =
      List.of(Time.Grain.QUARTER, Time.Grain.HALF, Time.Grain.RANGE, Time.Grain.YEAR);

  private Context() {}

  /** The time of the sentence, where the rule leaves it open. */
  static Draft dated(Draft draft, ClaimType type) {
    Draft dated = draft;
    if (type.slots().containsKey("period") && !dated.slots().containsKey("period")) {
      dated = dated.with("period", Dates.periodOf(draft.scene(), draft.anchor(), periods(type)));
    }
    boolean open = type.slots().containsKey("date") && !dated.slots().containsKey("date");
    return open && !dated.slots().containsKey("period")
        ? dated.with("date", Dates.of(draft.scene(), draft.anchor()))
        : dated;
  }

  /** What a company pays in a year is a sum of the year; other things happen in one. */
  private static List<Time.Grain> periods(ClaimType type) {
    return type.name().equals("ShareholderReturn") ? YEARS : PERIODS;
  }

  /**
   * A core organisation that the rule leaves open is the one that the context means; with a capture
   * {@code _article} the one that the whole article is about, with {@code _person} the person
   * spoken of before.
   */
  static Draft completed(Draft draft, Match match, ClaimType type) {
    List<String> open =
        type.core().stream().filter(slot -> !draft.slots().containsKey(slot)).toList();
    if (open.size() != 1) {
      return draft;
    }
    Name meant = meant(draft, match, open.getFirst());
    return meant == null ? draft : draft.with(open.getFirst(), Values.entity(meant));
  }

  private static @Nullable Name meant(Draft draft, Match match, String slot) {
    Scene scene = draft.scene();
    Capture pronoun = match.first("_person");
    if (pronoun != null) {
      return scene.topics().personBefore(scene.sentence().index(), pronoun.span().begin());
    }
    boolean organisation = SUBJECTS.contains(slot);
    Name meant =
        match.first("_article") == null
            ? near(scene, draft.anchor().begin())
            : scene.topics().company();
    return organisation && meant != null && meant.kind() == EntityKind.ORGANISATION ? meant : null;
  }

  private static @Nullable Name near(Scene scene, int offset) {
    Name company = scene.topics().companyAt(scene.sentence().index(), offset);
    return company == null ? only(scene) : company;
  }

  /** The only organisation that the sentence names, null where it names none or several. */
  private static @Nullable Name only(Scene scene) {
    List<Name> names =
        scene.all(Name.class).stream()
            .filter(name -> name.kind() == EntityKind.ORGANISATION)
            .filter(name -> !Outlets.cited(scene.sentence(), name))
            .toList();
    boolean one = names.stream().map(Name::label).distinct().count() == 1;
    return one ? names.getFirst() : null;
  }
}
