package io.wenmai.mention.name;

import io.wenmai.lexicon.Entity;
import io.wenmai.lexicon.EntityKind;
import io.wenmai.lexicon.Hit;
import io.wenmai.lexicon.Lexicon;
import io.wenmai.mention.Ticker;
import io.wenmai.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Names with a listing code in brackets: “舜宇光学科技(02382)”, and the codes themselves. */
final class TickerNames implements Recogniser {
  private static final int LONGEST_LABEL = 12;
  private static final List<String> SHARE_MARKS = List.of("-SW", "-W", "-S", "-B", "-P");

  private final Lexicon lexicon;
  private final LeftEdge edge;
  private final LeftEdge phraseEdge;
  private final Rarity rarity;

  TickerNames(Lexicon lexicon, NameWords words) {
    this.lexicon = lexicon;
    this.edge = new LeftEdge(words, LeftEdge.Mode.PROVEN);
    this.phraseEdge = new LeftEdge(words, LeftEdge.Mode.PHRASE);
    this.rarity = new Rarity(words);
  }

  @Override
  public void look(Line line, Consumer<Sighting> found) {
    for (Coded coded : coded(line)) {
      if (coded.begin() < coded.end() && line.hitEndingAt(coded.end()) == null) {
        found.accept(
            Sighting.of(line, coded.begin(), coded.end(), kind(line, coded), NameSource.TICKER));
      }
    }
  }

  /** The codes of a line that stand behind a name. */
  List<Ticker> tickers(Line line) {
    return coded(line).stream().map(coded -> ticker(line, coded)).toList();
  }

  private static Ticker ticker(Line line, Coded coded) {
    int base = line.sentence().span().begin();
    Bracket bracket = coded.bracket();
    int at = line.text().indexOf(coded.code(), bracket.open());
    boolean alone = bracket.close() - bracket.open() <= coded.code().length() + LONGEST_LABEL;
    Span span =
        alone
            ? new Span(base + bracket.open(), base + bracket.close() + 1)
            : new Span(base + at, base + at + coded.code().length());
    return new Ticker(span, line.sentence().textOf(span), coded.code());
  }

  private List<Coded> coded(Line line) {
    List<Coded> found = new ArrayList<>();
    for (Bracket bracket : Bracket.in(line)) {
      TickerCode code = TickerCode.parse(bracket.inside(line));
      Coded coded = code == null ? null : coded(line, bracket, code);
      if (coded != null) {
        found.add(coded);
      }
    }
    return found;
  }

  private @Nullable Coded coded(Line line, Bracket bracket, TickerCode code) {
    int end = withoutMark(line, bracket.before(line));
    List<Entity> listed = lexicon.listed(code.code());
    int known = knownBegin(line, end, listed);
    if (known >= 0) {
      return new Coded(bracket, code.code(), known, end);
    }
    boolean fund = line.has(end - 3, "ETF");
    int begin = fund ? phraseEdge.of(line, end) : code.sure() ? edge.of(line, end) : end;
    return end - begin >= 2 && rarity.proper(line, begin, end) > 0
        ? new Coded(bracket, code.code(), begin, end)
        : null;
  }

  /** Hong Kong marks shares of some kinds behind the name: “阿里巴巴-W”, “京东集团-SW”. */
  private static int withoutMark(Line line, int end) {
    return SHARE_MARKS.stream()
        .filter(mark -> line.has(end - mark.length(), mark))
        .mapToInt(mark -> end - mark.length())
        .findFirst()
        .orElse(end);
  }

  /** Where a name begins that the lexicon knows, -1 for none. */
  private static int knownBegin(Line line, int end, List<Entity> listed) {
    Hit hit = line.hitEndingAt(end);
    if (hit != null && hit.candidates().stream().anyMatch(listed::contains)) {
      return hit.begin();
    }
    int longest = -1;
    for (Entity entity : listed) {
      for (String name : entity.aliases()) {
        longest = Math.max(longest, ends(line, end, name));
      }
      longest = Math.max(longest, ends(line, end, entity.label()));
    }
    return longest > 0 ? end - longest : -1;
  }

  private static int ends(Line line, int end, String name) {
    return line.has(end - name.length(), name) ? name.length() : -1;
  }

  private static EntityKind kind(Line line, Coded coded) {
    String name = line.text(coded.begin(), coded.end());
    return name.contains("ETF") || name.endsWith("转债") || name.endsWith("基金")
        ? EntityKind.SECURITY
        : name.endsWith("指数") ? EntityKind.INDEX : EntityKind.ORGANISATION;
  }

  /** A bracketed code and the name before it; {@code begin == end} where that is not clear. */
  private record Coded(Bracket bracket, String code, int begin, int end) {}
}
