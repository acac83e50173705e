package io.wenmai.fact;

import java.util.List;
import java.util.Set;

/**
 * The claims of all articles that give the same answer to one question.
 *
 * @param key names it among all facts, by question and answer
 * @param answer for people, as its representative words it
 * @param representative the most precise claim
 * @param support all claims that give the answer, by time of publication
 * @param denials claims that deny it, by time of publication
 * @param sources the independent sources among the support
 * @param refines keys of facts with which it agrees and than which it is more precise
 * @param supersedes keys of facts of which it is later news
 */
public record Fact(
    String key,
    String answer,
    Stated representative,
    List<Stated> support,
    List<Stated> denials,
    List<Sources.Group> sources,
    Set<String> refines,
    Set<String> supersedes,
    Verdict verdict) {
  public Fact {
    support = List.copyOf(support);
    denials = List.copyOf(denials);
    sources = List.copyOf(sources);
    refines = Set.copyOf(refines);
    supersedes = Set.copyOf(supersedes);
  }

  /** How many articles give the answer. */
  public long articles() {
    return support.stream().map(stated -> stated.origin().id()).distinct().count();
  }
}
