package io.wenmai.rule;

import io.wenmai.mention.Mentions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Rules, ready to match sentences; immutable, for any number of threads. */
public final class RuleSet {
  private final List<RuleReader.Compiled> rules;
  private final Prefilter prefilter;

  private RuleSet(List<RuleReader.Compiled> rules) {
    this.rules = List.copyOf(rules);
    this.prefilter = new Prefilter(rules.stream().map(rule -> rule.pattern().needs()).toList());
  }

  /** The rules that the program ships. */
  public static RuleSet shipped(ClaimTable table) {
    return load(table, List.of());
  }

  /**
   * The rules that the program ships, and those in the files and folders {@code more}.
   *
   * @throws RuleException that lists everything that is wrong in them
   */
  public static RuleSet load(ClaimTable table, List<Path> more) {
    RuleLoader loader = new RuleLoader(table);
    WordLists shared = loader.read(Sources.shipped(), new WordLists(Map.of()));
    loader.read(Sources.at(more), shared);
    return new RuleSet(loader.done());
  }

  /** The rules in the order of the files. */
  public List<Rule> rules() {
    return rules.stream().map(RuleReader.Compiled::rule).toList();
  }

  /**
   * All matches of all rules, by begin, then by the order of the rules. Matches of one rule do not
   * overlap; those of different rules may.
   */
  public List<Match> match(Mentions sentence) {
    List<Match> matches = new ArrayList<>();
    for (Line line : Pieces.of(sentence)) {
      BitSet candidates = prefilter.candidates(sentence, line);
      candidates.stream().forEach(rule -> matches.addAll(match(rules.get(rule), line, matches)));
    }
    matches.sort(Comparator.comparingInt(match -> match.span().begin()));
    return List.copyOf(matches);
  }

  private static List<Match> match(RuleReader.Compiled rule, Line line, List<Match> before) {
    return rule.pattern().hits(line).stream()
        .map(hit -> new Match(rule.rule(), hit.span(), hit.captures()))
        .filter(match -> !rule.rule().exclusive() || before.stream().noneMatch(match::yieldsTo))
        .toList();
  }
}
