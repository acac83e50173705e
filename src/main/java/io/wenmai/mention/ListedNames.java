package io.wenmai.mention;

import io.wenmai.lexicon.EntityKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Names in lists of organisations: “投资方为爱协生科技、深智城产投、芯宇嘉华”. */
final class ListedNames implements Aliases {
  private static final int LEAST_MEMBERS = 3;
  private static final int LONGEST = 10;

  private final NameWords.Organisations words;
  private final LeftEdge edge;
  private final LeftEdge phraseEdge;
  private final Rarity rarity;

  ListedNames(NameWords words) {
    this.words = words.organisations();
    this.edge = new LeftEdge(words, LeftEdge.Mode.PROVEN);
    this.phraseEdge = new LeftEdge(words, LeftEdge.Mode.PHRASE);
    this.rarity = new Rarity(words);
  }

  @Override
  public void look(Line line, List<Occurrence> names, BiConsumer<String, Known> found) {
    int begin = 0;
    for (int at = 0; at <= line.length(); at++) {
      if (at == line.length() || "，。；:!！?？;(".indexOf(line.at(at)) >= 0) {
        list(line, begin, at, names, found);
        begin = at + 1;
      }
    }
  }

  private void list(
      Line line, int begin, int end, List<Occurrence> names, BiConsumer<String, Known> found) {
    List<int[]> members = members(line, begin, end);
    if (members.size() < LEAST_MEMBERS) {
      return;
    }
    List<int[]> unknown = new ArrayList<>();
    int known = 0;
    for (int[] member : members) {
      Occurrence name = over(names, member);
      if (name == null) {
        unknown.add(member);
      } else if (name.known().kind() == EntityKind.ORGANISATION) {
        known++;
      }
    }
    boolean told = words.listEnds().startingAt(line.text(), members.getLast()[1]) > 1;
    if (known * (told ? 3 : 2) >= members.size() && known > 0) {
      unknown.stream()
          .filter(member -> nameLike(line, member))
          .forEach(member -> found.accept(line.text(member[0], member[1]), known(line, member)));
    }
  }

  private static Known known(Line line, int[] member) {
    String written = line.sentence().text().substring(member[0], member[1]);
    return new Known(EntityKind.ORGANISATION, written, null, NameSource.LIST);
  }

  private List<int[]> members(Line line, int begin, int end) {
    List<int[]> members = new ArrayList<>();
    int from = begin;
    for (int at = begin; at <= end; at++) {
      if (at == end || line.at(at) == '、') {
        int to = at == end ? lastEnd(line, from, at) : at;
        int start = members.isEmpty() ? firstBegin(line, from, to) : from;
        if (start < to) {
          members.add(new int[] {start, to});
        }
        from = at + 1;
      }
    }
    return members;
  }

  /**
   * The first member ends at the first mark; it begins behind the words that introduce the list.
   */
  private int firstBegin(Line line, int begin, int end) {
    for (int at = end - 1; at > begin; at--) {
      int intro = words.listBegins().endingAt(line.text(), at);
      if (intro > 0 && at - intro >= begin) {
        return at;
      }
    }
    return edge.of(line, end);
  }

  /** The last member ends where the words begin that close the list. */
  private int lastEnd(Line line, int begin, int end) {
    for (int at = begin + 2; at < end; at++) {
      if (line.has(at, "以及")
          || line.at(at) == '和'
          || line.at(at) == '及'
          || words.listEnds().startingAt(line.text(), at) > 0) {
        return at;
      }
    }
    return end;
  }

  private static @org.jspecify.annotations.Nullable Occurrence over(
      List<Occurrence> names, int[] member) {
    for (Occurrence name : names) {
      if (name.begin() >= member[0]
          && name.end() <= member[1]
          && name.length() * 2 > member[1] - member[0]) {
        return name;
      }
    }
    return null;
  }

  private boolean nameLike(Line line, int[] member) {
    int length = member[1] - member[0];
    return length >= 2
        && length <= LONGEST
        && phraseEdge.of(line, member[1]) <= member[0]
        && rarity.proper(line, member[0], member[1]) >= 2;
  }
}
