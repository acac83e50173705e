package io.wenmai.fact;

import io.wenmai.claim.Modality;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** The keys of the questions that claims about the same entities answer. */
final class Keys {
  /** A keyword for whatever has no keyword of its own: two of them need not be the same. */
  private static final String OTHER = "other";

  private final TypeRule rule;
  private final Map<String, Facet.Days> episodes = new HashMap<>();

  /** Keys for these claims, which may tell of several events. */
  Keys(TypeRule rule, List<Asked> asked) {
    this.rule = rule;
    rule.keys().stream()
        .filter(key -> key.kind() == KeyRule.Kind.EVENT)
        .forEach(key -> episodes(key.slot(), asked));
  }

  /** A claim of which it is asked what it answers. */
  record Asked(Stated stated, Profile profile) {
    Facet.Days day(String slot) {
      LocalDate published = stated.origin().published().toLocalDate();
      return profile.facet(slot) instanceof Facet.Days days
          ? days
          : new Facet.Days(published.toString(), published, published, true, false);
    }
  }

  /** Reports no further apart than the horizon tell of one event. */
  private void episodes(String slot, List<Asked> asked) {
    List<Asked> sorted = new ArrayList<>(asked);
    sorted.sort(
        Comparator.comparing((Asked a) -> a.day(slot).begin()).thenComparing(a -> a.stated().id()));
    List<Asked> episode = new ArrayList<>();
    LocalDate end = LocalDate.MIN;
    for (Asked next : sorted) {
      Facet.Days days = next.day(slot);
      if (!episode.isEmpty() && days.begin().toEpochDay() - end.toEpochDay() > rule.horizon()) {
        close(slot, episode, end);
        end = LocalDate.MIN;
      }
      episode.add(next);
      end = end.isAfter(days.end()) ? end : days.end();
    }
    close(slot, episode, end);
  }

  private void close(String slot, List<Asked> episode, LocalDate end) {
    if (!episode.isEmpty()) {
      LocalDate begin = episode.getFirst().day(slot).begin();
      Facet.Days days = new Facet.Days(begin.toString(), begin, end, false, false);
      episode.forEach(asked -> episodes.put(slot + asked.stated().id(), days));
      episode.clear();
    }
  }

  Key of(Asked asked, AnswerRule answer) {
    SequencedMap<String, Facet> facets = new LinkedHashMap<>();
    boolean closed = true;
    for (KeyRule key : rule.keys()) {
      Facet.Days episode = episodes.get(key.slot() + asked.stated().id());
      Facet said = episode == null ? asked.profile().facet(key.slot()) : episode;
      if (said != null) {
        facets.put(key.slot(), said);
      }
      closed &= said == null ? !key.needed() : sure(key, said);
    }
    closed &= near(facets.get("market"));
    Facet basis = asked.profile().facet("basis");
    if (answer.kind() == AnswerRule.Kind.CHANGE && basis != null) {
      facets.put("basis", basis);
    }
    boolean forecast = rule.modality(asked.stated().claim()) == Modality.FORECAST;
    return new Key(facets, closed, forecast);
  }

  /** A market that closes after midnight leaves open which day is meant. */
  private static boolean near(@Nullable Facet market) {
    return market == null || Comparability.shipped().sessions().near(market.key());
  }

  private boolean sure(KeyRule key, Facet said) {
    boolean assumed = key.needed() && said instanceof Facet.Days days && days.assumed();
    boolean passing =
        said instanceof Facet.Word word
            && (word.word().equals(OTHER) || rule.passing().contains(word.word()));
    return !assumed && !passing;
  }
}
