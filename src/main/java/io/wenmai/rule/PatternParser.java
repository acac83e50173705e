package io.wenmai.rule;

import java.util.ArrayList;
import java.util.List;

/** Reads the pattern language of {@code docs/rules.md}. */
final class PatternParser {
  private static final int MAX_DEPTH = 16;

  private final Cursor in;
  private final WordLists lists;
  private final Gaps gaps;
  private final SlotParser slots;

  private PatternParser(String pattern, WordLists lists, Slots slots) {
    this.in = new Cursor(pattern);
    this.lists = lists;
    this.gaps = new Gaps(in, () -> item(MAX_DEPTH - 1));
    this.slots = new SlotParser(in, gaps, slots);
  }

  static Node parse(String pattern, WordLists lists, Slots slots) {
    PatternParser parser = new PatternParser(pattern, lists, slots);
    Node node = parser.choice(0);
    if (!parser.in.atEnd()) {
      throw parser.in.wrong(
          "'"
              + parser.in.peek()
              + "' closes nothing; remove it or quote it: '"
              + parser.in.peek()
              + "'");
    }
    return node;
  }

  private Node choice(int depth) {
    List<Node> options = new ArrayList<>();
    do {
      options.add(sequence(depth));
    } while (in.skip('|'));
    if (options.size() > 1 && options.stream().allMatch(Node.Words.class::isInstance)) {
      return new Node.Words(
          WordList.union(options.stream().map(option -> ((Node.Words) option).words()).toList()));
    }
    return options.size() == 1 ? options.getFirst() : new Node.Choice(options);
  }

  private Node sequence(int depth) {
    List<Node> items = new ArrayList<>();
    while (!in.atEnd() && "|)]}".indexOf(in.peek()) < 0) {
      Node item = item(depth);
      items.add(in.skip('?') ? new Node.Maybe(item) : item);
    }
    if (items.isEmpty()) {
      throw in.wrong("an empty alternative; write [x] for an optional x");
    }
    return items.size() == 1 ? items.getFirst() : new Node.Sequence(items);
  }

  private Node item(int depth) {
    if (depth > MAX_DEPTH) {
      throw in.wrong("more than " + MAX_DEPTH + " brackets in one another; split the rule");
    }
    Node gap = gaps.parse(0);
    if (gap != null) {
      return gap;
    }
    return switch (in.peek()) {
      case '(' -> group(depth, '(', ')');
      case '[' -> new Node.Maybe(group(depth, '[', ']'));
      case '{' -> slots.parse(() -> choice(depth + 1));
      case '$' -> list();
      case '^' -> start();
      case '!', '<' -> guard(depth, in.skip("<!"));
      default -> new Node.Words(WordList.of(in.word()));
    };
  }

  private Node group(int depth, char open, char close) {
    int begin = in.offset();
    in.skip(open);
    Node body = choice(depth + 1);
    if (!in.skip(close)) {
      throw in.wrong(begin, "'" + open + "' is not closed; add '" + close + "'");
    }
    return body;
  }

  private Node list() {
    int begin = in.offset();
    String name = in.nameAfterSign();
    return name.isEmpty()
        ? new Node.At(Node.Place.CLAUSE_END)
        : new Node.Words(lists.get(name, begin));
  }

  private Node start() {
    Node.Place place = in.skip("^^") ? Node.Place.SENTENCE_START : Node.Place.CLAUSE_START;
    in.skip('^');
    return new Node.At(place);
  }

  private Node guard(int depth, boolean behind) {
    if (!behind && !in.skip('!')) {
      throw in.wrong("'<' begins only <!, what must not stand before; quote it: '<'");
    }
    int begin = in.offset();
    Node body = item(depth + 1);
    List<Node> options = body instanceof Node.Choice choice ? choice.options() : List.of(body);
    List<WordList> words = new ArrayList<>();
    List<Kinds> kinds = new ArrayList<>();
    for (Node option : options) {
      switch (option) {
        case Node.Words word -> words.add(word.words());
        case Node.Take take when !behind && take.slot().equals("_") -> kinds.add(take.kinds());
        default ->
            throw in.wrong(
                begin,
                behind
                    ? "<! takes words or a list: <!(未|没有)"
                    : "! takes words, a list or {_:kind}: !(未|没有|{_:person})");
      }
    }
    return behind
        ? new Node.NotBehind(WordList.union(words))
        : new Node.NotAhead(WordList.union(words), kinds);
  }
}
