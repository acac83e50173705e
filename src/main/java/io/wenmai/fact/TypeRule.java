package io.wenmai.fact;

import io.wenmai.claim.Claim;
import io.wenmai.claim.Modality;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What makes claims of one type answers to one question.
 *
 * @param about slots whose entities the question is about
 * @param horizon days between two reports of one event, 0 where there is no event
 * @param family whether what is said of a company may be said of its part, and the other way round
 * @param alone slots of which the family tells nothing
 * @param opinion whether an expectation is the thing itself
 * @param passing keywords of times in which figures change
 * @param from claims of another type that answer as well, null for none
 */
record TypeRule(
    String type,
    List<String> about,
    List<KeyRule> keys,
    List<AnswerRule> answers,
    @Nullable StatusRule status,
    int horizon,
    boolean family,
    List<String> alone,
    boolean opinion,
    List<String> passing,
    @Nullable OtherType from) {
  TypeRule {
    about = List.copyOf(about);
    keys = List.copyOf(keys);
    answers = List.copyOf(answers);
    alone = List.copyOf(alone);
    passing = List.copyOf(passing);
  }

  /**
   * Claims of another type.
   *
   * @param slot the slot that tells which, null for all
   * @param words what the slot may say
   */
  record OtherType(String type, @Nullable String slot, List<String> words) {
    OtherType {
      words = List.copyOf(words);
    }
  }

  /** How sure a claim of the type is of what the type is about. */
  Modality modality(Claim claim) {
    return opinion && claim.modality() == Modality.FORECAST ? Modality.ASSERTED : claim.modality();
  }

  /** The status rule of a type that has an answer of that kind. */
  StatusRule statuses() {
    StatusRule rule = status;
    if (rule == null) {
      throw new IllegalStateException(type + " has no status");
    }
    return rule;
  }
}
