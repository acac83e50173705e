package io.wenmai.mention.find;

import io.wenmai.lexicon.EntityKind;
import io.wenmai.lexicon.Lexicon;
import io.wenmai.mention.Mention;
import io.wenmai.mention.Mentions;
import io.wenmai.mention.Money;
import io.wenmai.mention.Name;
import io.wenmai.mention.name.NameFinder;
import io.wenmai.mention.value.ValueContext;
import io.wenmai.mention.value.ValueFinder;
import io.wenmai.text.Document;
import io.wenmai.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Finds names and values; thread-safe. */
public final class MentionFinder {
  private final NameFinder names;
  private final ValueFinder values = new ValueFinder();

  /** A finder of the lexicon's names, and of those that patterns prove. */
  public MentionFinder(Lexicon lexicon) {
    this.names = new NameFinder(lexicon);
  }

  /** The mentions of each sentence, in order. */
  public List<Mentions> find(Document document) {
    List<List<Mention>> found = names.find(document);
    ValueContext context = ValueContext.of(document);
    List<Mentions> all = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      all.add(join(document.sentences().get(i), found.get(i), context));
    }
    return all;
  }

  /** Names beat values where they share text. */
  private Mentions join(Sentence sentence, List<Mention> names, ValueContext context) {
    NavigableMap<Integer, Mention> mentions = new TreeMap<>();
    names.forEach(name -> add(mentions, name));
    for (Mention value : values.find(sentence, context)) {
      dropCurrency(mentions, value);
      add(mentions, value);
    }
    return new Mentions(sentence, List.copyOf(mentions.values()));
  }

  /** The currencies of a sum of money, or of both ends of a range, are no names of their own. */
  private static void dropCurrency(NavigableMap<Integer, Mention> mentions, Mention value) {
    if (value instanceof Money) {
      mentions
          .subMap(value.span().begin(), true, value.span().end(), false)
          .values()
          .removeIf(inside -> isCurrencyOf(value, inside));
    }
  }

  private static boolean isCurrencyOf(Mention value, Mention inside) {
    return inside instanceof Name name
        && name.kind() == EntityKind.CURRENCY
        && value.span().contains(name.span());
  }

  private static void add(NavigableMap<Integer, Mention> mentions, Mention mention) {
    var before = mentions.lowerEntry(mention.span().end());
    if (before == null || !before.getValue().span().overlaps(mention.span())) {
      mentions.put(mention.span().begin(), mention);
    }
  }
}
