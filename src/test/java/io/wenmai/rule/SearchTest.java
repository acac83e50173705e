package io.wenmai.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.wenmai.mention.Mention;
import io.wenmai.mention.Mentions;
import io.wenmai.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

/** The matcher finds what a search finds that remembers nothing and tries everything. */
class SearchTest {
  private static final int PATTERNS = 2000;
  private static final List<String> WORDS = List.of("甲", "乙", "甲乙", "乙甲", "(甲|甲乙)");
  private static final List<String> PLACES = List.of("^", "$", "!甲", "<!乙", "!{_:org}");
  private static final List<String> GAPS = List.of("..2", "~3", "...4", "..3-乙");
  private static final List<String> TEXT =
      List.of("甲", "乙", "，", "<org:丙>", "(", ")", "“", "”", " ", "。");

  private final Random random = new Random(7);

  @Test
  void sameMatches() {
    int hits = 0;
    for (int i = 0; i < PATTERNS; i++) {
      Node node = pattern();
      Pattern pattern = Pattern.of(List.of(), node, PatternTest.LISTS.get("and", 0));
      Mentions sentence = Marked.sentence(text());
      Line line = Pieces.of(sentence).getFirst();
      List<Span> found = pattern.hits(line).stream().map(Matcher.Hit::span).toList();
      assertThat(found).as("%s in %s", node, sentence.sentence().text()).isEqualTo(all(line, node));
      hits += found.size();
    }
    assertThat(hits).isGreaterThan(PATTERNS / 4);
  }

  /** A random pattern that a rule file may have. */
  private Node pattern() {
    while (true) {
      try {
        Node node = PatternParser.parse(sequence(3), PatternTest.LISTS, new FreeSlots());
        Shape.check(node, new FreeSlots());
        return node;
      } catch (PatternException e) {
        assertThat(e.getMessage())
            .containsAnyOf("the empty text", "with a gap", "a gap or free text");
      }
    }
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(18); i >= 0; i--) {
      text.append(any(TEXT));
    }
    return text.toString();
  }

  private String sequence(int depth) {
    StringBuilder pattern = new StringBuilder(item(depth));
    for (int i = random.nextInt(4); i > 0; i--) {
      pattern.append(' ').append(item(depth));
    }
    return pattern.toString();
  }

  private String item(int depth) {
    return switch (random.nextInt(depth > 0 ? 9 : 6)) {
      case 0, 1 -> any(WORDS);
      case 2 -> "{a:org}";
      case 3 -> "{b:org+}";
      case 4 -> any(GAPS);
      case 5 -> any(PLACES);
      case 6 -> "[" + sequence(depth - 1) + "]";
      case 7 -> "{t=" + sequence(depth - 1) + "}";
      default -> "(" + sequence(depth - 1) + "|" + sequence(depth - 1) + ")";
    };
  }

  private String any(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private static List<Span> all(Line line, Node node) {
    List<Span> spans = new ArrayList<>();
    int at = line.solid(0);
    while (at < line.length()) {
      int end = line.marks().inName(at) ? -1 : end(line, node, at, position -> position);
      if (end > at) {
        spans.add(line.span(at, line.trimmed(end)));
      }
      at = line.solid(Math.max(at + 1, end));
    }
    return spans;
  }

  /** Where the rest ends if the node matches at {@code at}, -1 where either does not match. */
  private static int end(Line line, Node node, int at, IntUnaryOperator rest) {
    return switch (node) {
      case Node.Words words -> first(words(line, words.words(), at), rest);
      case Node.Keyword keyword -> first(words(line, keyword.words(), at), rest);
      case Node.Take take -> first(mentions(line, take, at), rest);
      case Node.Gap gap -> first(gap(line, gap, at), rest);
      case Node.Text text -> end(line, text.body(), at, rest);
      case Node.Sequence sequence -> sequence(line, sequence.items(), at, rest);
      case Node.Choice choice ->
          choice.options().stream()
              .mapToInt(option -> end(line, option, at, rest))
              .filter(end -> end >= 0)
              .findFirst()
              .orElse(-1);
      case Node.Maybe maybe -> {
        int taken = end(line, maybe.item(), at, rest);
        yield taken >= 0 ? taken : rest.applyAsInt(at);
      }
      case Node.NotAhead not -> ahead(line, not, at) ? -1 : rest.applyAsInt(at);
      case Node.NotBehind not -> behind(line, not, at) ? -1 : rest.applyAsInt(at);
      case Node.At place -> line.marks().holds(place.place(), at) ? rest.applyAsInt(at) : -1;
    };
  }

  private static int first(List<Integer> ends, IntUnaryOperator rest) {
    return ends.stream().mapToInt(rest::applyAsInt).filter(end -> end >= 0).findFirst().orElse(-1);
  }

  private static int sequence(Line line, List<Node> items, int at, IntUnaryOperator rest) {
    return items.isEmpty()
        ? rest.applyAsInt(at)
        : end(
            line,
            items.getFirst(),
            at,
            next -> sequence(line, items.subList(1, items.size()), next, rest));
  }

  private static List<Integer> words(Line line, WordList words, int at) {
    return WordTrie.of(words.keywords()).from(line, at).reversed().stream()
        .map(WordTrie.Found::end)
        .filter(end -> !line.marks().inName(end))
        .map(line::solid)
        .toList();
  }

  private static List<Integer> mentions(Line line, Node.Take take, int at) {
    Op.TakeList list =
        new Op.TakeList("", take.kinds(), WordTrie.of(WordList.of("和", "、").keywords()), 0);
    List<Walk.Taken> ways = Walk.list(line, at, list).reversed();
    return ways.stream()
        .filter(way -> take.list() || way.mentions().size() == 1)
        .map(way -> line.solid(way.end()))
        .toList();
  }

  private static List<Integer> gap(Line line, Node.Gap gap, int at) {
    List<Integer> ends = new ArrayList<>();
    WordTrie<String> barred = WordTrie.of(gap.barred().keywords());
    Op.Gap op = new Op.Gap(gap.least(), gap.most(), gap.reach(), barred, 0);
    int position = at;
    for (int items = 0; items <= gap.most() && position >= 0; items++) {
      ends.add(position);
      int passed = line.marks().parted(position, gap.reach()) ? -1 : Walk.pass(line, position, op);
      int next = passed < 0 ? -1 : line.solid(passed);
      position = next < 0 || line.marks().parted(next, gap.reach()) ? -1 : next;
    }
    return ends;
  }

  private static boolean ahead(Line line, Node.NotAhead not, int at) {
    Mention mention = Walk.mention(line, at);
    return !words(line, not.words(), at).isEmpty()
        || (mention != null && not.mentions().stream().anyMatch(kinds -> kinds.accepts(mention)));
  }

  private static boolean behind(Line line, Node.NotBehind not, int at) {
    int end = line.trimmed(at);
    return not.words().words().stream()
        .anyMatch(word -> end >= word.length() && at(line, end - word.length(), word));
  }

  private static boolean at(Line line, int begin, String word) {
    StringBuilder text = new StringBuilder();
    for (int i = begin; i < begin + word.length(); i++) {
      text.append(line.at(i));
    }
    return text.toString().equals(word);
  }
}
