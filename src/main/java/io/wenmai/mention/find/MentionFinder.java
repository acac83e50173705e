package io.wenmai.mention.find;

import io.wenmai.lexicon.EntityKind;
import io.wenmai.lexicon.Lexicon;
import io.wenmai.mention.Clock;
import io.wenmai.mention.Mention;
import io.wenmai.mention.Mentions;
import io.wenmai.mention.Money;
import io.wenmai.mention.Name;
import io.wenmai.mention.Time;
import io.wenmai.mention.name.NameFinder;
import io.wenmai.mention.value.ValueContext;
import io.wenmai.mention.value.ValueFinder;
import io.wenmai.text.Document;
import io.wenmai.text.Sentence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Finds names and values; thread-safe. */
public final class MentionFinder {
  private static final Set<EntityKind> PARTS = EnumSet.of(EntityKind.CURRENCY, EntityKind.PLACE);

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
      dropParts(mentions, value);
      add(mentions, value);
    }
    return new Mentions(sentence, List.copyOf(mentions.values()));
  }

  /** Places and currencies in a sum or a time (“40埃及镑”, “北京时间2月12日”) are parts of it. */
  private static void dropParts(NavigableMap<Integer, Mention> mentions, Mention value) {
    if (value instanceof Money || value instanceof Time || value instanceof Clock) {
      mentions
          .subMap(value.span().begin(), true, value.span().end(), false)
          .values()
          .removeIf(inside -> isPartOf(value, inside));
    }
  }

  private static boolean isPartOf(Mention value, Mention inside) {
    return inside instanceof Name name
        && PARTS.contains(name.kind())
        && value.span().contains(name.span());
  }

  private static void add(NavigableMap<Integer, Mention> mentions, Mention mention) {
    var before = mentions.lowerEntry(mention.span().end());
    if (before == null || !before.getValue().span().overlaps(mention.span())) {
      mentions.put(mention.span().begin(), mention);
    }
  }
}
