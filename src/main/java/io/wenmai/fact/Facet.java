package io.wenmai.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a slot holds, in a form that can be compared. */
sealed interface Facet {
  /** One spelling for all that is the same. */
  String key();

  /** An entity: one of these, where a name may mean several. */
  record Thing(Set<String> ids) implements Facet {
    public Thing {
      ids = Set.copyOf(ids);
    }

    @Override
    public String key() {
      return String.join("|", new TreeSet<>(ids));
    }

    boolean meets(Thing other) {
      return ids.stream().anyMatch(other.ids::contains);
    }
  }

  /** Several entities, in no order. */
  record Things(List<Thing> members) implements Facet {
    public Things {
      members = List.copyOf(members);
    }

    @Override
    public String key() {
      return members.stream().map(Thing::key).sorted().collect(Collectors.joining("+"));
    }

    /** Whether each of the other's members is one of these. */
    boolean covers(Things other) {
      return other.members.stream().allMatch(m -> members.stream().anyMatch(m::meets));
    }
  }

  /** A keyword, or words in their one spelling. */
  record Word(String word) implements Facet {
    @Override
    public String key() {
      return word;
    }
  }

  /**
   * Days.
   *
   * @param said as said, in the spelling of the claim table
   * @param assumed whether they follow from the day of publication alone
   * @param fiscal whether they are fiscal ones whose calendar days are not known
   */
  record Days(String said, LocalDate begin, LocalDate end, boolean assumed, boolean fiscal)
      implements Facet {
    @Override
    public String key() {
      return (assumed ? "~" : fiscal ? "F" : "") + begin + "/" + end;
    }

    boolean same(Days other) {
      return begin.equals(other.begin) && end.equals(other.end) && fiscal == other.fiscal;
    }

    /** Whether it is a month at most. */
    boolean exact() {
      return said.length() > 4 && end.toEpochDay() - begin.toEpochDay() <= 31;
    }

    boolean overlaps(Days other) {
      return !begin.isAfter(other.end) && !other.begin.isAfter(end);
    }

    /** Days between the two, 0 where they overlap. */
    long apart(Days other) {
      long after = other.begin.toEpochDay() - end.toEpochDay();
      long before = begin.toEpochDay() - other.end.toEpochDay();
      return Math.max(0, Math.max(after, before));
    }
  }

  /**
   * A number.
   *
   * @param unit currency or unit, null where none is said
   * @param text for people
   */
  record Figure(Interval interval, @Nullable String unit, String text) implements Facet {
    /** The same figure, in the unit of the other where it names none. */
    Figure inUnitOf(Figure other) {
      return unit == null ? new Figure(interval, other.unit(), text) : this;
    }

    /** The figure as the article writes it, without a sign that only its verb says. */
    String bare() {
      return text.startsWith("-") ? text.substring(1) : text;
    }

    @Override
    public String key() {
      return interval.low() + ".." + interval.high() + (unit == null ? "" : unit);
    }
  }
}
