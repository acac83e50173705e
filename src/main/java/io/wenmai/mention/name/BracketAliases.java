package io.wenmai.mention.name;

import io.wenmai.lexicon.EntityKind;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Other forms in brackets: “（以下简称‘X’）”, “（Katie Jansen）”, “DeepSeek（深度求索）”. */
final class BracketAliases implements Aliases {
  private static final Set<String> NO_NAMES =
      Set.of(
          "公司", "本公司", "集团", "本集团", "报告", "报告期", "协议", "合同", "标的公司", "目标公司", "发行人", "我们", "该公司",
          "基金", "本基金", "项目", "议案", "通知", "公告");
  private static final int LONGEST = 30;
  private static final int LONGEST_HAN = 8;

  private final WordSet introductions;
  private final WordSet stops;
  private final NameWords.Latin latin;
  private final LeftEdge edge;
  private final Rarity rarity;

  BracketAliases(NameWords words) {
    this.introductions = words.organisations().introductions();
    this.stops = words.edges().stops();
    this.latin = words.latin();
    this.edge = new LeftEdge(words, LeftEdge.Mode.STRICT);
    this.rarity = new Rarity(words);
  }

  @Override
  public void look(Marked marked, BiConsumer<String, Known> found) {
    Line line = marked.line();
    for (Bracket bracket : Bracket.in(line)) {
      Occurrence name = marked.endingAt(bracket.before(line));
      int begin = name == null ? -1 : inner(line, bracket);
      int end = begin < 0 ? begin : innerEnd(line, begin, bracket.close());
      if (name != null
          && end > begin + 1
          && end - begin <= LONGEST
          && fits(line, name, bracket, begin, end)) {
        Known known = name.known();
        found.accept(
            line.text(begin, end),
            new Known(known.kind(), known.label(), known.entity(), NameSource.INTRODUCED));
      }
    }
  }

  /** Where the other form begins, behind introducing words, colons and quotes. */
  private int inner(Line line, Bracket bracket) {
    int at = bracket.open() + 1;
    at += introductions.startingAt(line.text(), at);
    while (at < bracket.close() && "::,， “‘\"《".indexOf(line.at(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static int innerEnd(Line line, int begin, int close) {
    int end = begin;
    while (end < close && "”’\"》,，;；、".indexOf(line.at(end)) < 0) {
      end++;
    }
    return end;
  }

  private boolean fits(Line line, Occurrence name, Bracket bracket, int begin, int end) {
    String form = line.text(begin, end);
    if (NO_NAMES.contains(form) || form.equals(line.text(name.begin(), name.end()))) {
      return false;
    }
    if (Units.han(line.at(begin)) && rarity.proper(line, begin, end) == 0) {
      return false;
    }
    if (introductions.startingAt(line.text(), bracket.open() + 1) > 0) {
      return end - begin <= LONGEST_HAN || Units.latin(line.at(begin));
    }
    boolean quoted = "“‘\"".indexOf(line.at(begin - 1)) >= 0;
    return (quoted && name.known().source() == NameSource.FULL_NAME)
        || translated(line, name, begin, end, bracket.close());
  }

  /** A Latin form of a Chinese name, or a Chinese one of a Latin name, and nothing else inside. */
  private boolean translated(Line line, Occurrence name, int begin, int end, int close) {
    EntityKind kind = name.known().kind();
    if (end != close || (kind != EntityKind.PERSON && kind != EntityKind.ORGANISATION)) {
      return false;
    }
    boolean hanName = Units.han(line.at(name.begin()));
    if (hanName) {
      return latinName(line, begin, end, kind);
    }
    return kind == EntityKind.ORGANISATION
        && name.known().source() != NameSource.LATIN
        && hanName(line, begin, end);
  }

  private boolean latinName(Line line, int begin, int end, EntityKind kind) {
    boolean spaced = false;
    for (int i = begin; i < end; i++) {
      char c = line.at(i);
      spaced |= c == ' ';
      if (!Units.letter(c) && !Units.insideLatin(c) && c != ' ') {
        return false;
      }
    }
    String form = line.text(begin, end);
    @Nullable TickerCode code = TickerCode.parse(form);
    return Units.upper(line.at(begin))
        && !latin.common().has(form)
        && code == null
        && (kind == EntityKind.ORGANISATION || spaced || end - begin > 5);
  }

  private boolean hanName(Line line, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (!Units.han(line.at(i)) || stops.hasUnit(line.text(), i)) {
        return false;
      }
    }
    return end - begin <= 6 && edge.of(line, end) == begin && rarity.proper(line, begin, end) >= 3;
  }
}
