package io.wenmai.mention.harvest;

import io.wenmai.lexicon.Lexicon;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which further forms mean one harvested name alone. */
record Aliases(Map<String, Integer> owners, Lexicon lexicon) {
  private static final int LEAST_LENGTH = 2;
  private static final int LONGEST = 80;

  Aliases {
    owners = Map.copyOf(owners);
  }

  static Aliases of(Collection<Candidate> candidates, Lexicon lexicon) {
    Map<String, Integer> owners = new HashMap<>();
    for (Candidate candidate : candidates) {
      owners.merge(candidate.label(), 1, Integer::sum);
      candidate.forms().forEach(form -> owners.merge(form, 1, Integer::sum));
    }
    return new Aliases(owners, lexicon);
  }

  List<String> of(Candidate candidate) {
    return candidate.forms().stream()
        .filter(form -> form.length() >= LEAST_LENGTH && form.length() <= LONGEST)
        .filter(form -> owners.getOrDefault(form, 0) == 1)
        .filter(form -> lexicon.named(form).isEmpty())
        .toList();
  }
}
