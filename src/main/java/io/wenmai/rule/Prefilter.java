package io.wenmai.rule;

import io.wenmai.mention.Mention;
import io.wenmai.mention.Mentions;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

/** Tells by one pass over a sentence which patterns may match it. */
final class Prefilter {
  private final WordTrie<BitSet> words;
  private final BitSet always;
  private final List<Needs> needs;

  Prefilter(List<Needs> needs) {
    SequencedMap<String, BitSet> byWord = new LinkedHashMap<>();
    this.always = new BitSet();
    for (int i = 0; i < needs.size(); i++) {
      int pattern = i;
      needs
          .get(i)
          .words()
          .forEach(word -> byWord.computeIfAbsent(word, _w -> new BitSet()).set(pattern));
      always.set(i, needs.get(i).words().isEmpty());
    }
    this.words = WordTrie.of(byWord);
    this.needs = List.copyOf(needs);
  }

  /** Indices of the patterns that may match. */
  BitSet candidates(Mentions sentence, Line line) {
    BitSet candidates = (BitSet) always.clone();
    for (int at = line.solid(0); at < line.length(); at = line.solid(at + 1)) {
      words.from(line, at).forEach(found -> candidates.or(found.value()));
    }
    Set<Kind> present = EnumSet.noneOf(Kind.class);
    for (Mention mention : sentence.all()) {
      present.add(Kind.of(mention));
    }
    for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
      if (!needs.get(i).metBy(present)) {
        candidates.clear(i);
      }
    }
    return candidates;
  }
}
