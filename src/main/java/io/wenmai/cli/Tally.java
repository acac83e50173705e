package io.wenmai.cli;

import io.wenmai.Reading;
import io.wenmai.article.Unreadable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts what a run over articles took in; for one thread. */
final class Tally {
  private final AtomicInteger articles = new AtomicInteger();
  private final SortedMap<String, Integer> claims = new TreeMap<>();
  private final List<Unreadable> skipped = new ArrayList<>();

  void add(Reading reading) {
    articles.incrementAndGet();
    reading.claims().forEach(claim -> claims.merge(claim.type().name(), 1, Integer::sum));
  }

  void add(Unreadable why) {
    skipped.add(why);
  }

  int articles() {
    return articles.get();
  }

  /** The number of claims by type, in alphabetical order. */
  SortedMap<String, Integer> claims() {
    return Collections.unmodifiableSortedMap(claims);
  }

  List<Unreadable> skipped() {
    return List.copyOf(skipped);
  }

  /** How a command ends that took these inputs in. */
  int exitCode() {
    return skipped.isEmpty() ? ExitCode.OK : ExitCode.SKIPPED;
  }
}
