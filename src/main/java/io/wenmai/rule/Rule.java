package io.wenmai.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * A pattern and what its matches say.
 *
 * @param id file and name: {@code partnership/with}
 * @param claim the type of claim that a match makes, null for a cue
 * @param cue what a match tells an extractor, null for a rule that makes claims
 * @param patterns as written
 * @param set keywords by slot that every match has
 * @param modality {@code asserted}, {@code reported}, {@code denied} or {@code forecast}; null
 *     where the sentence tells
 * @param negatable whether a negation nearby denies the claim
 * @param exclusive whether a match gives way to overlapping ones of earlier rules of its file
 */
public record Rule(
    String id,
    @Nullable ClaimType claim,
    @Nullable String cue,
    List<String> patterns,
    SequencedMap<String, String> set,
    @Nullable String modality,
    boolean negatable,
    boolean exclusive,
    List<Example> examples,
    List<Counterexample> counterexamples,
    Place place) {
  public Rule {
    patterns = List.copyOf(patterns);
    set = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(set));
    examples = List.copyOf(examples);
    counterexamples = List.copyOf(counterexamples);
  }

  /** The name of the file in the id, {@code partnership} of {@code partnership/with}. */
  public String topic() {
    return id.substring(0, id.indexOf('/'));
  }

  /** A text that the rule must not match. */
  public record Counterexample(String text, Place place) {}
}
