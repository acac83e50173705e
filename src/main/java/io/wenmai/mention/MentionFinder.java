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
  private final ValueFinder values = new ValueFinder();

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
    ValueContext context = ValueContext.of(document);
    List<Mentions> all = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      all.add(join(lines.get(i), found.get(i), context));
    }
    return all;
  }

  private Mentions join(Line line, List<Occurrence> names, ValueContext context) {
    List<Mention> mentions = new ArrayList<>(tickers.tickers(line));
    names.forEach(occurrence -> addFree(mentions, occurrence.name(line.sentence())));
    // a name that holds figures is no value
    values.find(line.sentence(), context).forEach(value -> addFree(mentions, value));
    mentions.sort(Comparator.comparing(Mention::span));
    return new Mentions(line.sentence(), mentions);
  }

  private static void addFree(List<Mention> mentions, Mention mention) {
    if (mentions.stream().noneMatch(other -> other.span().overlaps(mention.span()))) {
      mentions.add(mention);
    }
  }
}
