package io.wenmai.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares what a statement and a claim are about. */
final class Comparer {
  private final TypeRule rule;
  private final Entities entities;

  Comparer(TypeRule rule, Entities entities) {
    this.rule = rule;
    this.entities = entities;
  }

  /** Whether both are about the same first entity; all else is not even near. */
  boolean sameMatter(Profile statement, Profile claim) {
    String slot = rule.about().getFirst();
    Facet asked = statement.facet(slot);
    Facet said = claim.facet(slot);
    return asked != null && said != null && (meets(asked, said) || shares(asked, said));
  }

  private boolean shares(Facet asked, Facet said) {
    return asked instanceof Facet.Things a
        && said instanceof Facet.Things b
        && a.members().stream().anyMatch(one -> b.members().stream().anyMatch(x -> meets(one, x)));
  }

  Comparison compare(Profile statement, Profile claim) {
    Keeping keeping = new Keeping();
    for (String slot : rule.about()) {
      Facet asked = statement.facet(slot);
      Facet said = claim.facet(slot);
      boolean same = asked != null && said != null && same(slot, asked, said);
      if (asked != null && said != null && !same) {
        keeping.different(slot, said, asked);
      } else if (asked instanceof Facet.Thing one && said instanceof Facet.Thing other) {
        keeping.kin(slot, one.meets(other));
      } else if (asked == null && said != null) {
        keeping.group.add(said.key());
      }
    }
    rule.keys()
        .forEach(key -> keeping.key(key, statement.facet(key.slot()), claim.facet(key.slot())));
    return keeping.comparison();
  }

  /** Of what only the thing itself can tell, its family tells nothing. */
  private boolean same(String slot, Facet asked, Facet said) {
    return meets(asked, said) && (!rule.alone().contains(slot) || shared(asked, said));
  }

  private static boolean shared(Facet asked, Facet said) {
    return !(asked instanceof Facet.Thing one && said instanceof Facet.Thing other)
        || one.meets(other);
  }

  /**
   * Whether two entities, or two groups of them, are the same; parts count where the rule says so.
   */
  boolean meets(Facet one, Facet other) {
    return switch (one) {
      case Facet.Thing a when other instanceof Facet.Thing b -> meets(a, b);
      case Facet.Thing a when other instanceof Facet.Things b ->
          b.members().stream().anyMatch(member -> meets(a, member));
      case Facet.Things a when other instanceof Facet.Thing b ->
          a.members().stream().anyMatch(member -> meets(member, b));
      case Facet.Things a when other instanceof Facet.Things b -> covers(a, b) || covers(b, a);
      case Facet.Thing a -> false;
      case Facet.Things a -> false;
      case Facet.Word a -> a.equals(other);
      case Facet.Days a -> a.equals(other);
      case Facet.Figure a -> a.equals(other);
    };
  }

  private boolean meets(Facet.Thing one, Facet.Thing other) {
    return one.meets(other)
        || (rule.family()
            && one.ids().stream()
                .anyMatch(a -> other.ids().stream().anyMatch(b -> entities.kin(a, b))));
  }

  private boolean covers(Facet.Things all, Facet.Things some) {
    return some.members().stream()
        .allMatch(member -> all.members().stream().anyMatch(other -> meets(member, other)));
  }

  String words(Facet facet) {
    return switch (facet) {
      case Facet.Thing thing ->
          thing.ids().stream().map(entities::label).sorted().collect(Collectors.joining("/"));
      case Facet.Things things ->
          things.members().stream().map(this::words).sorted().collect(Collectors.joining("、"));
      case Facet.Word word -> word.word();
      case Facet.Days days -> words(days);
      case Facet.Figure number -> number.text();
    };
  }

  private static String words(Facet.Days days) {
    if (days.assumed()) {
      return "day unsaid, published " + days.end();
    }
    boolean plain = days.said().equals(days.begin().toString()) || days.fiscal();
    return plain || !days.said().startsWith("FY")
        ? days.said()
        : days.said() + " (" + days.begin() + " to " + days.end() + ")";
  }

  /** Keeps what differs. */
  private final class Keeping {
    private final List<String> differences = new ArrayList<>();
    private final List<String> group = new ArrayList<>();
    private final Set<KeyRule> open = new HashSet<>();
    private final Set<KeyRule> timeless = new HashSet<>();
    private final Set<String> kin = new HashSet<>();

    Comparison comparison() {
      return new Comparison(
          differences,
          !open.isEmpty(),
          !timeless.isEmpty(),
          !kin.isEmpty(),
          String.join(" ", group));
    }

    void kin(String slot, boolean same) {
      if (!same) {
        kin.add(slot);
      }
    }

    void different(String what, Facet said, Facet asked) {
      differences.add(what + " " + words(said) + "; asked " + words(asked));
    }

    void key(KeyRule key, @Nullable Facet asked, @Nullable Facet said) {
      if (key.kind() == KeyRule.Kind.SEGMENT) {
        segment(key.slot(), asked, said);
      } else if (asked == null) {
        if (said != null && key.kind() != KeyRule.Kind.EVENT) {
          group.add(said.key());
        }
      } else if (said == null) {
        open(key, key.needed() && key.time());
      } else {
        both(key, asked, said);
      }
    }

    private void open(KeyRule key, boolean time) {
      open.add(key);
      if (time) {
        timeless.add(key);
      }
    }

    private void segment(String slot, @Nullable Facet asked, @Nullable Facet said) {
      if (asked == null && said == null) {
        return;
      }
      if (asked == null || said == null) {
        differences.add(
            said == null
                ? "the whole company; asked "
                    + slot
                    + " "
                    + words(java.util.Objects.requireNonNull(asked))
                : slot + " " + words(said) + "; asked the whole company");
      } else if (!contain(asked.key(), said.key())) {
        different(slot, said, asked);
      }
    }

    private void both(KeyRule key, Facet asked, Facet said) {
      boolean same =
          switch (key.kind()) {
            case WORD -> asked.key().equals(said.key());
            case WORDS -> contain(asked.key(), said.key());
            case ENTITY -> meets(asked, said);
            case SEGMENT -> true;
            case SPAN -> asked instanceof Facet.Days a && said instanceof Facet.Days b && a.same(b);
            case ASOF -> asOf(key, asked, said);
            case EVENT -> event(asked, said);
          };
      if (!same) {
        fiscal(key, asked, said);
      }
    }

    private void fiscal(KeyRule key, Facet asked, Facet said) {
      boolean unknown =
          asked instanceof Facet.Days a && said instanceof Facet.Days b && a.fiscal() != b.fiscal();
      different(
          unknown ? key.slot() + ", fiscal year of the company not known:" : key.slot(),
          said,
          asked);
    }

    private boolean asOf(KeyRule key, Facet asked, Facet said) {
      if (!(asked instanceof Facet.Days a && said instanceof Facet.Days b)) {
        return false;
      }
      boolean window = b.assumed() && !b.begin().equals(b.end());
      boolean oneDay = b.assumed() && !window;
      boolean near = oneDay ? a.apart(b) <= 1 : a.overlaps(b);
      if (near && (window || !a.same(b))) {
        open(key, true);
      }
      return near;
    }

    private boolean event(Facet asked, Facet said) {
      return asked instanceof Facet.Days a
          && said instanceof Facet.Days b
          && a.apart(b) <= rule.horizon();
    }
  }

  /** Whether one wording has the other in it; a deputy is none of the others. */
  static boolean contain(String one, String other) {
    String longer = one.length() >= other.length() ? one : other;
    String shorter = longer.equals(one) ? other : one;
    int at = longer.indexOf(shorter);
    return longer.equals(shorter)
        || (shorter.length() >= 2 && at >= 0 && (at == 0 || longer.charAt(at - 1) != '副'));
  }
}
