package io.wenmai.mention;

import io.wenmai.lexicon.Lexicon;
import io.wenmai.text.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds names and values; thread-safe. */
public final class MentionFinder {
  private final NameFinder names;
  private final TickerNames tickers;

  /** A finder of the lexicon's names, and of those that patterns prove. */
  public MentionFinder(Lexicon lexicon) {
    NameWords words = NameWords.shipped();
    this.names = new NameFinder(lexicon, words);
    this.tickers = new TickerNames(lexicon, words);
  }

  /** The mentions of each sentence, in order. */
  public List<Mentions> find(Document document) {
    List<Line> lines = names.lines(document);
    List<List<Occurrence>> found = names.find(lines);
    List<Mentions> all = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      all.add(join(lines.get(i), found.get(i)));
    }
    return all;
  }

  private Mentions join(Line line, List<Occurrence> names) {
    List<Mention> mentions = new ArrayList<>(tickers.tickers(line));
    for (Occurrence occurrence : names) {
      Name name = occurrence.name(line.sentence());
      if (mentions.stream().noneMatch(m -> m.span().overlaps(name.span()))) {
        mentions.add(name);
      }
    }
    mentions.sort(Comparator.comparing(Mention::span));
    return new Mentions(line.sentence(), mentions);
  }
}
