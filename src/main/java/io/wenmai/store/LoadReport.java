package io.wenmai.store;

import java.util.Map;

/**
 * What a load did.
 *
 * @param articles how many articles had each outcome; all outcomes are there
 * @param entities quads in the graph of entities
 * @param facts quads in the graph of what is derived
 */
public record LoadReport(Map<Outcome, Integer> articles, long entities, long facts) {
  public LoadReport {
    articles = Map.copyOf(articles);
  }
}
