package io.wenmai.mention.harvest;

import io.wenmai.lexicon.EntityKind;
import io.wenmai.lexicon.Lexicon;
import io.wenmai.mention.Mention;
import io.wenmai.mention.Mentions;
import io.wenmai.mention.Name;
import io.wenmai.mention.Ticker;
import io.wenmai.text.Folding;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the names that articles prove and the lexicon lacks. What comes out is the same in
 * whatever order the articles come in. Not thread-safe.
 */
public final class Harvest {
  private static final Set<EntityKind> KINDS =
      EnumSet.of(
          EntityKind.ORGANISATION,
          EntityKind.PERSON,
          EntityKind.AI_MODEL,
          EntityKind.PRODUCT,
          EntityKind.SECURITY,
          EntityKind.INDEX);
  private static final int LEAST_LENGTH = 2;
  private static final int LONGEST = 80;

  private final Lexicon lexicon;
  private final SortedMap<String, Candidate> candidates = new TreeMap<>();

  /** A harvest of names beyond those of a lexicon. */
  public Harvest(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Adds the names of one article. */
  public void add(String article, List<Mentions> sentences) {
    for (Mentions sentence : sentences) {
      List<Mention> all = sentence.all();
      for (int i = 0; i < all.size(); i++) {
        if (all.get(i) instanceof Name name && fresh(name)) {
          Ticker ticker = i + 1 < all.size() ? behind(name, all.get(i + 1)) : null;
          candidate(name)
              .see(
                  new Sight(
                      article,
                      Folding.fold(name.text()),
                      name.kind(),
                      name.foundBy(),
                      ticker == null ? null : ticker.code(),
                      sentence.sentence().text()));
        }
      }
    }
  }

  private Candidate candidate(Name name) {
    String label = Folding.fold(name.label());
    return candidates.computeIfAbsent(label, Candidate::new);
  }

  private boolean fresh(Name name) {
    String label = Folding.fold(name.label());
    return name.entity() == null
        && KINDS.contains(name.kind())
        && !name.foundBy().equals(Name.DATELINE)
        && label.length() >= LEAST_LENGTH
        && label.length() <= LONGEST
        && lexicon.named(label).isEmpty();
  }

  private static @Nullable Ticker behind(Name name, Mention next) {
    return next instanceof Ticker ticker && ticker.span().begin() - name.span().end() <= 1
        ? ticker
        : null;
  }

  /**
   * The names that are proven and consistent, those of most articles first.
   *
   * @param least how many articles must prove a name; listing codes count as a second article
   */
  public List<Harvested> result(int least) {
    Aliases aliases = Aliases.of(candidates.values(), lexicon);
    Ids ids = new Ids(lexicon);
    return candidates.values().stream()
        .filter(candidate -> candidate.weight() >= least && candidate.consistent())
        .sorted(
            Comparator.comparingInt(Candidate::articles).reversed().thenComparing(Candidate::label))
        .map(candidate ->
            candidate.harvested(ids.next(candidate.label()), aliases.of(candidate), lexicon))
        .toList();
  }
}
