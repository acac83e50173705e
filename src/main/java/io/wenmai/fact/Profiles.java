package io.wenmai.fact;

import io.wenmai.claim.Claim;
import io.wenmai.claim.Modality;
import io.wenmai.claim.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Brings claims into a form that can be compared. */
final class Profiles {
  /** A session told of without its day may be that of the Friday before a Monday. */
  private static final int DAYS_BACK = 3;

  private final Comparability table;
  private final Entities entities;
  private final Spans spans;

  Profiles(Comparability table, Entities entities) {
    this.table = table;
    this.entities = entities;
    this.spans = new Spans(entities);
  }

  /** A claim of an article published at that time. */
  Profile of(Claim claim, LocalDateTime published) {
    TypeRule rule = table.rule(claim.type().name());
    Maker maker = new Maker(rule, claim, published.toLocalDate(), false);
    SequencedMap<String, Facet> facets = maker.facets();
    boolean price = rule.keys().stream().anyMatch(key -> key.kind() == KeyRule.Kind.ASOF);
    return new Profile(
        rule, price ? new Session(table.sessions(), published).told(facets) : facets);
  }

  /**
   * A statement, which says what it says and nothing else.
   *
   * @param latest the day until which articles could tell of it
   */
  Profile ofStatement(Claim claim, LocalDate latest) {
    TypeRule rule = table.rule(claim.type().name());
    return new Profile(rule, new Maker(rule, claim, latest, true).facets());
  }

  /** Makes the facets of one claim. */
  private final class Maker {
    private final TypeRule rule;
    private final Claim claim;
    private final LocalDate published;
    private final boolean statement;
    private final SequencedMap<String, Facet> facets = new LinkedHashMap<>();

    Maker(TypeRule rule, Claim claim, LocalDate published, boolean statement) {
      this.rule = rule;
      this.claim = claim;
      this.published = published;
      this.statement = statement;
    }

    SequencedMap<String, Facet> facets() {
      rule.about().forEach(slot -> put(slot, entities(slot)));
      rule.keys().forEach(key -> put(key.slot(), key(key)));
      rule.answers().forEach(answer -> put(answer.slot(), answer(answer)));
      put("basis", word("basis"));
      segment();
      return facets;
    }

    /** A part of a company that bears its name is a segment of the company. */
    private void segment() {
      String company = company();
      if (company != null) {
        rule.keys().stream()
            .filter(key -> key.kind() == KeyRule.Kind.SEGMENT)
            .filter(key -> !facets.containsKey(key.slot()))
            .forEach(key -> segment(key.slot(), company));
      }
    }

    private void segment(String slot, String company) {
      String owner = entities.owner(company);
      String rest = owner == null ? null : rest(entities.label(company), entities.label(owner));
      if (owner != null && rest != null) {
        facets.put(slot, new Facet.Word(table.wording().segment(rest)));
        facets.put(rule.about().getFirst(), new Facet.Thing(Set.of(owner)));
      }
    }

    private void put(String slot, @Nullable Facet facet) {
      if (facet != null) {
        facets.putIfAbsent(slot, facet);
      }
    }

    private @Nullable Facet key(KeyRule key) {
      return switch (key.kind()) {
        case WORD -> word(key.slot(), statement ? null : key.unsaid());
        case ENTITY -> entities(key.slot());
        case WORDS -> words(key.slot());
        case SEGMENT ->
            claim.slot(key.slot()) instanceof Value.Text text
                ? new Facet.Word(table.wording().segment(text.text()))
                : null;
        case SPAN -> span(key.slot());
        case ASOF -> asOf(key.slot());
        case EVENT -> days(key.slot());
      };
    }

    private @Nullable Facet answer(AnswerRule answer) {
      return switch (answer.kind()) {
        case FIGURE -> number(answer.slot(), answer.slot().equals("value") ? unit() : null);
        case MONEY -> number(answer.slot(), currency());
        case CHANGE -> number(answer.slot(), Objects.equals(unit(), "pp") ? "pp" : "%");
        case WORD -> word(answer.slot());
        case STATUS -> word(answer.slot(), tacit(rule.statuses()));
        case WORDS -> words(answer.slot());
        case ENTITY -> entities(answer.slot());
        case WHEN -> days(answer.slot());
        case EXISTS -> new Facet.Word("yes");
      };
    }

    private @Nullable String tacit(StatusRule status) {
      return !statement && status.tacit() ? status.unsaid() : null;
    }

    private @Nullable Facet entities(String slot) {
      return switch (claim.slot(slot)) {
        case Value.Entity entity -> thing(entity);
        case Value.Entities several ->
            new Facet.Things(several.members().stream().map(Profiles::thing).toList());
        case null, default -> null;
      };
    }

    private Facet.@Nullable Word word(String slot) {
      return word(slot, null);
    }

    private Facet.@Nullable Word word(String slot, @Nullable String unsaid) {
      return claim.slot(slot) instanceof Value.Keyword keyword
          ? new Facet.Word(keyword.word())
          : unsaid == null ? null : new Facet.Word(unsaid);
    }

    private Facet.@Nullable Word words(String slot) {
      return claim.slot(slot) instanceof Value.Text text
          ? new Facet.Word(table.wording().title(text.text()))
          : null;
    }

    private @Nullable Facet span(String slot) {
      return claim.slot(slot) instanceof Value.Time time
          ? spans.of(time, company(), claim.modality() == Modality.FORECAST ? null : published)
          : null;
    }

    private @Nullable String company() {
      String about = rule.about().getFirst();
      return claim.slot(about) instanceof Value.Entity entity ? id(entity) : null;
    }

    private Facet.@Nullable Days days(String slot) {
      return claim.slot(slot) instanceof Value.Time time
          ? new Facet.Days(time.iso(), time.begin(), time.end(), false, false)
          : null;
    }

    private @Nullable Facet asOf(String slot) {
      Facet.Days said = days(slot);
      if (said != null || statement) {
        return said;
      }
      boolean session =
          claim.slot("period") instanceof Value.Keyword keyword && keyword.word().equals("day");
      LocalDate begin = session ? published.minusDays(DAYS_BACK) : published;
      return new Facet.Days(published.toString(), begin, published, true, false);
    }

    private @Nullable String unit() {
      return claim.slot("unit") instanceof Value.Text unit
          ? table.wording().unit(unit.text())
          : null;
    }

    private @Nullable String currency() {
      return switch (claim.slot("currency")) {
        case Value.Text text -> text.text();
        case Value.Keyword keyword -> keyword.word();
        case null, default -> unit();
      };
    }

    private Facet.@Nullable Figure number(String slot, @Nullable String unit) {
      if (!(claim.slot(slot) instanceof Value.Figure figure)) {
        return null;
      }
      BigDecimal low = figure.low();
      BigDecimal high = figure.high();
      Interval interval =
          low == null && high == null
              ? new Interval(figure.value(), figure.value())
              : new Interval(low, high);
      boolean unsigned = interval.greatest().signum() < 0 && !figure.text().startsWith("-");
      return new Facet.Figure(interval, unit, unsigned ? "-" + figure.text() : figure.text());
    }
  }

  /** The entity, or the entities that a name of a statement may mean. */
  static Facet.Thing thing(Value.Entity entity) {
    return new Facet.Thing(Set.of(id(entity).split("\\|", -1)));
  }

  /** What a name adds to the begin that it shares with another; null where it shares none. */
  private static @Nullable String rest(String name, String other) {
    int same = 0;
    while (same < Math.min(name.length(), other.length())
        && name.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same < 2 || same == name.length() ? null : name.substring(same);
  }

  static String id(Value.Entity entity) {
    String id = entity.entity();
    return id != null ? id : entity.kind() + ":" + entity.label();
  }
}
