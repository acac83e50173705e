package io.wenmai.fact;

import io.wenmai.claim.Modality;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** All claims of one type about the same entities, and the questions that they answer. */
final class Matter {
  private final TypeRule rule;
  private final List<Keys.Asked> asked;
  private final Keys keys;
  private final Sources sources;
  private final Entities entities;
  private final Doubts doubts;

  Matter(Comparability table, Entities entities, List<Keys.Asked> asked) {
    this.rule = asked.getFirst().profile().rule();
    this.asked = List.copyOf(asked);
    this.keys = new Keys(rule, asked);
    this.sources = new Sources(table.wording());
    this.entities = entities;
    this.doubts = new Doubts(table.wording());
  }

  List<Question> questions() {
    List<Question> questions = new ArrayList<>();
    rule.answers().forEach(answer -> questions.addAll(questions(answer)));
    return questions;
  }

  private List<Question> questions(AnswerRule answer) {
    List<Entry> said = entries(answer, false);
    Map<String, List<Cluster>> clusters = new Clustering(rule.horizon()).clusters(said);
    List<Cluster> all = clusters.values().stream().flatMap(List::stream).toList();
    List<Entry> denials = deniable(answer) ? entries(answer, true) : List.of();
    List<Entry> unmatched = denials.stream().filter(denial -> !deny(denial, all)).toList();
    List<Question> questions = new ArrayList<>();
    clusters.forEach((key, own) -> questions.add(new Asking(answer, key, own).question()));
    if (!unmatched.isEmpty()) {
      new Clustering(rule.horizon())
          .clusters(unmatched)
          .forEach(
              (key, own) -> questions.add(new Asking(answer, key + " denied", own).question()));
    }
    return questions;
  }

  /** A denial denies that something is so; which of its figures it denies, nobody knows. */
  private static boolean deniable(AnswerRule answer) {
    return answer.conflicts() == AnswerRule.Conflicts.ALWAYS
        && (answer.kind() == AnswerRule.Kind.STATUS || answer.kind() == AnswerRule.Kind.EXISTS);
  }

  private List<Entry> entries(AnswerRule answer, boolean denied) {
    List<Entry> entries = new ArrayList<>();
    for (Keys.Asked claim : asked) {
      Facet facet = claim.profile().facet(answer.slot());
      boolean denial = claim.stated().claim().modality() == Modality.DENIED;
      if (facet != null && denial == denied) {
        entries.add(new Entry(claim.stated(), claim.profile(), facet, keys.of(claim, answer)));
      }
    }
    return entries;
  }

  /** Sets a denial against what it denies; whether it denies anything that is said. */
  private boolean deny(Entry denial, List<Cluster> clusters) {
    List<Cluster> denied =
        clusters.stream()
            .filter(cluster -> cluster.key().compatible(denial.key()))
            .filter(cluster -> denies(denial.answer(), cluster.answer()))
            .toList();
    denied.forEach(cluster -> cluster.deny(denial));
    return !denied.isEmpty();
  }

  private boolean denies(Facet denied, Facet said) {
    if (denied instanceof Facet.Figure a && said instanceof Facet.Figure b) {
      return Agreement.of(a, b).agrees();
    }
    StatusRule status = rule.status();
    return status == null
        ? denied.key().equals(said.key())
        : status.says(said.key(), denied.key()) || status.says(denied.key(), said.key());
  }

  /** One question in the making. */
  private final class Asking {
    private final AnswerRule answer;
    private final String key;
    private final List<Cluster> clusters;
    private final Conflicts conflicts;
    private final Map<Cluster, String> names = new HashMap<>();

    Asking(AnswerRule answer, String key, List<Cluster> clusters) {
      this.answer = answer;
      this.clusters = clusters;
      this.conflicts = new Conflicts(rule, answer, several(clusters), doubts);
      this.key = asked.getFirst().profile().about() + " " + answer.slot() + " " + key;
      clusters.forEach(c -> names.put(c, this.key + " = " + c.answer().key()));
    }

    Question question() {
      List<Conflict> found = found();
      Set<String> disputed =
          found.stream()
              .flatMap(c -> java.util.stream.Stream.of(c.one(), c.other()))
              .collect(Collectors.toSet());
      List<Fact> facts =
          clusters.stream()
              .map(cluster -> fact(cluster, disputed.contains(name(cluster))))
              .sorted(
                  java.util.Comparator.comparingInt((Fact f) -> -f.sources().size())
                      .thenComparing(Fact::key))
              .toList();
      Profile profile = asked.getFirst().profile();
      return new Question(
          key,
          profile.about(),
          rule.type(),
          answer.slot(),
          profile.ids(),
          label(),
          facts,
          found,
          verdict(facts));
    }

    private String name(Cluster cluster) {
      return Objects.requireNonNull(names.get(cluster));
    }

    private List<Conflict> found() {
      List<Conflict> found = new ArrayList<>();
      for (int i = 0; i < clusters.size(); i++) {
        for (int j = i + 1; j < clusters.size(); j++) {
          Conflicts.Reason reason = conflicts.between(clusters.get(i), clusters.get(j));
          if (reason != null) {
            String one = name(clusters.get(i));
            String other = name(clusters.get(j));
            boolean ordered = one.compareTo(other) < 0;
            found.add(
                new Conflict(
                    ordered ? one : other, ordered ? other : one, reason.words(), reason.slip()));
          }
        }
      }
      return found;
    }

    private Fact fact(Cluster cluster, boolean disputed) {
      List<Stated> support = stated(cluster.members());
      Entry best = cluster.best();
      return new Fact(
          name(cluster),
          Answers.text(best),
          best.stated(),
          support,
          stated(cluster.denials()),
          sources.groups(support),
          coarser(cluster),
          earlier(cluster),
          verdict(cluster, disputed));
    }

    private Set<String> coarser(Cluster fine) {
      return clusters.stream()
          .filter(cluster -> cluster.finer().contains(fine))
          .map(this::name)
          .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> earlier(Cluster later) {
      return clusters.stream()
          .filter(cluster -> cluster != later && conflicts.superseded(cluster, later))
          .map(this::name)
          .collect(Collectors.toCollection(TreeSet::new));
    }

    private String label() {
      String about =
          asked.getFirst().profile().ids().stream()
              .map(entities::label)
              .collect(Collectors.joining("、"));
      Key first = clusters.getFirst().key();
      String rest =
          first.facets().entrySet().stream()
              .map(facet -> facet.getKey() + " " + words(facet.getValue()))
              .collect(Collectors.joining(", "));
      String what = rule.type() + " " + about + ": " + answer.slot();
      return (rest.isEmpty() ? what : what + ", " + rest) + (first.forecast() ? ", forecast" : "");
    }

    private String words(Facet facet) {
      return switch (facet) {
        case Facet.Days days -> days.assumed() ? "≤ " + days.end() : days.said();
        case Facet.Thing thing ->
            thing.ids().stream().sorted().map(entities::label).collect(Collectors.joining("/"));
        case Facet.Things things -> things.key();
        case Facet.Word word -> word.word();
        case Facet.Figure number -> number.text();
      };
    }
  }

  /** Articles that give several answers. */
  private static Set<String> several(List<Cluster> clusters) {
    Set<String> seen = new TreeSet<>();
    Set<String> several = new TreeSet<>();
    for (Cluster cluster : clusters) {
      for (String article : cluster.articles()) {
        if (!seen.add(article)) {
          several.add(article);
        }
      }
    }
    return several;
  }

  private static List<Stated> stated(List<Entry> entries) {
    return entries.stream().sorted(Entry.BY_TIME).map(Entry::stated).toList();
  }

  private static Verdict verdict(Cluster cluster, boolean disputed) {
    boolean denial = cluster.best().modality() == Modality.DENIED;
    if (denial) {
      return Verdict.CONTRADICTED;
    }
    if (disputed || !cluster.denials().isEmpty()) {
      return Verdict.DISPUTED;
    }
    return cluster.members().stream().anyMatch(Entry::asserted)
        ? Verdict.SUPPORTED
        : Verdict.REPORTED;
  }

  private static Verdict verdict(List<Fact> facts) {
    Set<Verdict> verdicts = facts.stream().map(Fact::verdict).collect(Collectors.toSet());
    for (Verdict verdict : List.of(Verdict.DISPUTED, Verdict.SUPPORTED, Verdict.REPORTED)) {
      if (verdicts.contains(verdict)) {
        return verdict;
      }
    }
    return Verdict.CONTRADICTED;
  }
}
