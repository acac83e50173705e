package io.wenmai.fact;

import io.wenmai.claim.Modality;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** One statement being checked. */
final class Checking {
  private static final int NEAREST = 3;
  private static final List<Verdict> BEST_FIRST =
      List.of(
          Verdict.SUPPORTED,
          Verdict.DISPUTED,
          Verdict.REPORTED,
          Verdict.CONTRADICTED,
          Verdict.NOT_FOUND);

  private final Statement statement;
  private final Profile asked;
  private final TypeRule rule;
  private final Sources sources;
  private final Comparer comparer;
  private final Relating relating;
  private final SequencedMap<AnswerRule, Facet> answers = new LinkedHashMap<>();
  private final Map<String, GroupCheck> groups = new TreeMap<>();
  private final List<Near> near = new ArrayList<>();

  Checking(Statement statement, Profile asked, Sources sources, Entities entities) {
    this.statement = statement;
    this.asked = asked;
    this.rule = asked.rule();
    this.sources = sources;
    this.comparer = new Comparer(rule, entities);
    this.relating = new Relating(rule, comparer);
    answers();
  }

  /** A claim that is not comparable, and why. */
  private record Near(Stated stated, List<String> differences, boolean answersAlike) {}

  /** The answers that the statement gives: those that it says, or else that it is so. */
  private void answers() {
    boolean figure = false;
    for (AnswerRule answer : rule.answers()) {
      Facet facet = asked.facet(answer.slot());
      if (facet != null && answer.kind() != AnswerRule.Kind.EXISTS) {
        answers.put(answer, facet);
        figure |= primary(answer);
      }
    }
    for (AnswerRule answer : rule.answers()) {
      if (!figure && answer.kind() == AnswerRule.Kind.EXISTS) {
        answers.put(answer, new Facet.Word("yes"));
      } else if (!figure && answer.kind() == AnswerRule.Kind.STATUS) {
        answers.put(answer, new Facet.Word(rule.statuses().unsaid()));
      }
    }
  }

  /** Whether the answer is what the statement is there for; a date or a company beside is not. */
  private static boolean primary(AnswerRule answer) {
    return switch (answer.kind()) {
      case FIGURE, MONEY, CHANGE, STATUS, EXISTS, WORDS -> true;
      case WORD -> answer.conflicts() == AnswerRule.Conflicts.ALWAYS;
      case ENTITY, WHEN -> false;
    };
  }

  Check check(List<Stated> claims, Function<Stated, Profile> profiles) {
    claims.forEach(stated -> take(stated, profiles.apply(stated)));
    Verdict verdict =
        groups.values().stream()
            .map(GroupCheck::verdict)
            .min(Comparator.comparingInt(BEST_FIRST::indexOf))
            .orElse(Verdict.NOT_FOUND);
    List<Witness> agreeing = witnesses(verdict, SlotCheck::agreeing);
    List<Witness> reporting = witnesses(verdict, SlotCheck::reporting);
    List<Witness> backing = agreeing.isEmpty() ? reporting : agreeing;
    return new Check(
        statement,
        verdict,
        agreeing,
        reporting,
        witnesses(verdict, SlotCheck::conflicting),
        verdict == Verdict.NOT_FOUND ? nearest() : List.of(),
        backing.isEmpty()
            ? List.of()
            : sources.groups(backing.stream().map(Witness::stated).toList()));
  }

  /** Those of all questions of which this is the verdict. */
  private List<Witness> witnesses(Verdict verdict, Function<SlotCheck, List<Witness>> which) {
    return groups.values().stream()
        .filter(group -> group.verdict() == verdict)
        .flatMap(group -> group.witnesses(which).stream())
        .sorted(
            Comparator.comparing((Witness w) -> w.stated().origin().published())
                .thenComparing(w -> w.stated().id())
                .thenComparing(Witness::says))
        .distinct()
        .toList();
  }

  private List<Witness> nearest() {
    return near.stream()
        .sorted(
            Comparator.comparingInt((Near n) -> n.differences().size())
                .thenComparing(n -> !n.answersAlike()))
        .limit(NEAREST)
        .map(n -> new Witness(n.stated(), String.join("; ", n.differences())))
        .toList();
  }

  private void take(Stated stated, Profile claim) {
    if (!comparer.sameMatter(asked, claim)) {
      return;
    }
    Comparison comparison = comparer.compare(asked, claim);
    if (!comparison.comparable()) {
      near.add(new Near(stated, comparison.differences(), alike(claim)));
      return;
    }
    String question = comparison.group() + units(claim);
    GroupCheck group = groups.computeIfAbsent(question, k -> new GroupCheck());
    boolean bears = false;
    for (Map.Entry<AnswerRule, Facet> answer : answers.entrySet()) {
      Facet said = claim.facet(answer.getKey().slot());
      if (said != null && sameBasis(answer.getKey(), claim)) {
        bears |= group.take(answer.getKey(), answer.getValue(), said, stated, comparison);
      }
    }
    if (!bears) {
      near.add(new Near(stated, List.of(silent(claim)), false));
    }
  }

  /** The currencies and units of a claim that the statement leaves open. */
  private String units(Profile claim) {
    StringBuilder units = new StringBuilder();
    for (Map.Entry<AnswerRule, Facet> answer : answers.entrySet()) {
      if (answer.getValue() instanceof Facet.Figure asked
          && asked.unit() == null
          && claim.facet(answer.getKey().slot()) instanceof Facet.Figure said
          && said.unit() != null) {
        units.append(' ').append(said.unit());
      }
    }
    return units.toString();
  }

  private String silent(Profile claim) {
    String own =
        String.join(
            ", ",
            rule.answers().stream()
                .filter(answer -> claim.facet(answer.slot()) != null)
                .filter(answer -> answer.kind() != AnswerRule.Kind.EXISTS)
                .map(answer -> answer.slot() + " " + words(claim, answer))
                .toList());
    return own.isEmpty() ? "does not say" : "says only " + own;
  }

  private String words(Profile claim, AnswerRule answer) {
    return comparer.words(Objects.requireNonNull(claim.facet(answer.slot())));
  }

  private boolean sameBasis(AnswerRule answer, Profile claim) {
    Facet wanted = asked.facet("basis");
    Facet said = claim.facet("basis");
    return answer.kind() != AnswerRule.Kind.CHANGE
        || wanted == null
        || said == null
        || wanted.equals(said);
  }

  /** Whether the claim gives the answer, though to another question. */
  private boolean alike(Profile claim) {
    return answers.entrySet().stream()
        .anyMatch(answer -> {
          Facet said = claim.facet(answer.getKey().slot());
          return said != null
              && relating.relate(answer.getKey(), answer.getValue(), said) == Relation.AGREES;
        });
  }

  /** The claims that answer one of the questions that the statement may mean. */
  private final class GroupCheck {
    private final SequencedMap<AnswerRule, SlotCheck> slots = new LinkedHashMap<>();

    /** Takes in what a claim says to an answer; whether it bears on it. */
    boolean take(
        AnswerRule answer, Facet wanted, Facet said, Stated stated, Comparison comparison) {
      Relation relation = relation(relating.relate(answer, wanted, said), stated);
      SlotCheck slot = slots.computeIfAbsent(answer, a -> new SlotCheck(a, primary(a)));
      Witness witness = new Witness(stated, answer.slot() + " " + comparer.words(said));
      Modality modality = rule.modality(stated.claim());
      boolean denials =
          modality == Modality.DENIED && statement.claim().modality() == Modality.DENIED;
      boolean fact = modality == Modality.ASSERTED || denials;
      return switch (relation) {
        case AGREES -> {
          agree(slot, witness, fact, comparison);
          yield true;
        }
        case EXPECTS -> {
          slot.reports(witness);
          yield true;
        }
        case CONFLICTS -> !ofKin(answer, comparison) && conflict(slot, witness, comparison);
        case NEITHER -> false;
      };
    }

    private Relation relation(Relation plain, Stated stated) {
      boolean denial = stated.claim().modality() == Modality.DENIED;
      boolean denied = statement.claim().modality() == Modality.DENIED;
      return denial == denied ? plain : plain.denied();
    }

    private void agree(SlotCheck slot, Witness witness, boolean fact, Comparison comparison) {
      if (!fact) {
        slot.reports(witness);
      } else if (comparison.timeless()) {
        slot.perhapsAgrees(witness);
      } else {
        slot.agrees(witness);
      }
    }

    /** Figures of a part say nothing against those of the whole, nor the other way round. */
    private static boolean ofKin(AnswerRule answer, Comparison comparison) {
      return answer.kind().number() && comparison.kin();
    }

    /** What is expected, or leaves the question open, conflicts with nothing. */
    private boolean conflict(SlotCheck slot, Witness witness, Comparison comparison) {
      boolean forecast =
          rule.modality(witness.stated().claim()) == Modality.FORECAST
              && statement.claim().modality() != Modality.FORECAST;
      if (comparison.open() || forecast) {
        return false;
      }
      slot.conflicts(witness);
      return true;
    }

    Verdict verdict() {
      Verdict verdict = Verdict.NOT_FOUND;
      for (SlotCheck slot : slots.values()) {
        Verdict own = slot.verdict();
        if (own == Verdict.CONTRADICTED || own == Verdict.DISPUTED || slot.primary()) {
          verdict = worse(verdict, own);
        }
      }
      return verdict;
    }

    private static Verdict worse(Verdict one, Verdict other) {
      List<Verdict> worstFirst =
          List.of(
              Verdict.CONTRADICTED,
              Verdict.DISPUTED,
              Verdict.SUPPORTED,
              Verdict.REPORTED,
              Verdict.NOT_FOUND);
      return worstFirst.indexOf(one) <= worstFirst.indexOf(other) ? one : other;
    }

    List<Witness> witnesses(Function<SlotCheck, List<Witness>> which) {
      return slots.values().stream().flatMap(slot -> which.apply(slot).stream()).toList();
    }
  }
}
