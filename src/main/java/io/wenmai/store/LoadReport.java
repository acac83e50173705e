package io.wenmai.store;

import java.util.List;
import java.util.Map;

/**
 * What a load did.
 *
 * @param articles how many articles had each outcome; all outcomes are there
 * @param entities quads in the graph of entities
 * @param derived quads in the graph of what is derived
 * @param facts facts in the store
 * @param conflicts conflicts between facts in the store
 * @param findings what was refused of the articles now written, in order
 */
public record LoadReport(
    Map<Outcome, Integer> articles,
    long entities,
    long derived,
    long facts,
    long conflicts,
    List<Finding> findings) {
  public LoadReport {
    articles = Map.copyOf(articles);
    findings = List.copyOf(findings);
  }
}
