package io.wenmai.mention.name;

import io.wenmai.lexicon.EntityKind;
import io.wenmai.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Names in lists of names: “投资方为爱协生科技、深智城产投、芯宇嘉华”. */
final class ListedNames implements Aliases {
  private static final int LEAST_MEMBERS = 3;
  private static final int LONGEST = 10;
  private static final int LONGEST_LATIN = 32;

  private final NameWords words;
  private final LeftEdge edge;
  private final LeftEdge phraseEdge;
  private final Rarity rarity;
  private final PersonShape persons;

  ListedNames(NameWords words) {
    this.words = words;
    this.edge = new LeftEdge(words, LeftEdge.Mode.PROVEN);
    this.phraseEdge = new LeftEdge(words, LeftEdge.Mode.PHRASE);
    this.rarity = new Rarity(words);
    this.persons = new PersonShape(words);
  }

  @Override
  public void look(Marked marked, BiConsumer<String, Known> found) {
    for (MemberList list : MemberList.in(marked.line(), words, edge)) {
      List<Span> unknown = new ArrayList<>();
      int organisations = 0;
      int people = 0;
      for (Span member : list.members()) {
        EntityKind kind = kind(marked, member);
        boolean company = list.strong() && kind == EntityKind.PRODUCT;
        organisations += company || kind == EntityKind.ORGANISATION ? 1 : 0;
        people += kind == EntityKind.PERSON ? 1 : 0;
        if (kind == EntityKind.PLACE || kind == null) {
          unknown.add(member);
        }
      }
      if (organisations > 0 && organisations * (list.strong() ? 4 : 2) >= list.members().size()) {
        boolean sure = list.strong() || organisations >= 2 * unknown.size();
        organisations(marked.line(), list, sure, unknown, found);
      } else if (people > 0 && organisations == 0) {
        people(marked.line(), unknown, found);
      }
    }
  }

  private void organisations(
      Line line,
      MemberList list,
      boolean sure,
      List<Span> unknown,
      BiConsumer<String, Known> found) {
    if (list.members().size() >= LEAST_MEMBERS || list.strong()) {
      unknown.stream()
          .filter(member -> nameLike(line, member, sure))
          .forEach(member -> accept(line, member, EntityKind.ORGANISATION, found));
    }
  }

  private void people(Line line, List<Span> unknown, BiConsumer<String, Known> found) {
    unknown.stream()
        .filter(member -> persons.hanEnd(line, member.begin()) == member.end())
        .forEach(member -> accept(line, member, EntityKind.PERSON, found));
  }

  private static void accept(
      Line line, Span member, EntityKind kind, BiConsumer<String, Known> found) {
    String written = line.sentence().text().substring(member.begin(), member.end());
    found.accept(
        line.text(member.begin(), member.end()), new Known(kind, written, null, NameSource.LIST));
  }

  /** The kind of the name that is most of a member, null where none is. */
  private static @org.jspecify.annotations.Nullable EntityKind kind(Marked marked, Span member) {
    for (int at = member.begin(); at < member.end(); at++) {
      Occurrence name = marked.at(at);
      if (name != null && name.length() * 2 > member.length()) {
        return name.known().kind();
      }
      at = name == null ? at : name.end() - 1;
    }
    return null;
  }

  private boolean nameLike(Line line, Span member, boolean sure) {
    int length = member.length();
    return length >= 2
        && length <= (Units.latin(line.at(member.begin())) ? LONGEST_LATIN : LONGEST)
        && line.joint(member.begin())
        && line.joint(member.end())
        && phraseEdge.of(line, member.end()) <= member.begin()
        && rarity.proper(line, member.begin(), member.end()) >= 2
        && (sure || rarity.rare(line, member.begin(), member.end()) > 0);
  }
}
