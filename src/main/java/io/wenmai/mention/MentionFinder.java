package io.wenmai.mention;

import io.wenmai.lexicon.EntityKind;
import io.wenmai.lexicon.Lexicon;
import io.wenmai.text.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

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

  /** Listing codes beat names, and names beat values, where they share text. */
  private Mentions join(Line line, List<Occurrence> names, ValueContext context) {
    NavigableMap<Integer, Mention> mentions = new TreeMap<>();
    tickers.tickers(line).forEach(ticker -> add(mentions, ticker));
    names.forEach(name -> add(mentions, name.name(line.sentence())));
    for (Mention value : values.find(line.sentence(), context)) {
      dropCurrency(mentions, value);
      add(mentions, value);
    }
    return new Mentions(line.sentence(), List.copyOf(mentions.values()));
  }

  /** The currency of a sum of money is no name of its own. */
  private static void dropCurrency(NavigableMap<Integer, Mention> mentions, Mention value) {
    var last = mentions.lowerEntry(value.span().end());
    if (value instanceof Money
        && last != null
        && last.getValue() instanceof Name name
        && name.kind() == EntityKind.CURRENCY
        && value.span().contains(name.span())) {
      mentions.remove(last.getKey());
    }
  }

  private static void add(NavigableMap<Integer, Mention> mentions, Mention mention) {
    var before = mentions.lowerEntry(mention.span().end());
    if (before == null || !before.getValue().span().overlaps(mention.span())) {
      mentions.put(mention.span().begin(), mention);
    }
  }
}
