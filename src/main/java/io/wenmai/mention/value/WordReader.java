package io.wenmai.mention.value;

import io.wenmai.mention.Amount;
import io.wenmai.mention.Amounts;
import io.wenmai.mention.Bound;
import io.wenmai.mention.Limit;
import io.wenmai.mention.Percent;
import io.wenmai.mention.Rank;
import io.wenmai.mention.Session;
import io.wenmai.mention.value.Words.Word;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads words that state a value by themselves: 盘前, 涨停, 翻倍, 榜首. */
final class WordReader implements Reader {
  private final Words<String> words = WordList.shipped("words").words(meaning -> meaning);
  private final Words<String> ranks = WordList.shipped("ranks").words(meaning -> meaning);

  @Override
  public Set<Character> starts() {
    Set<Character> starts = words.starts();
    starts.addAll(ranks.starts());
    return starts;
  }

  @Override
  public @Nullable Piece read(Scene scene, int at) {
    Word<String> word = words.longest(scene.chars(), at);
    if (word != null) {
      return piece(word.value().split(" ", -1), at, word.end());
    }
    Word<String> rank = ranks.longest(scene.chars(), at);
    return rank == null || !Character.isDigit(rank.value().charAt(0))
        ? null
        : rank(Integer.parseInt(rank.value()), at, rank.end());
  }

  private static Piece piece(String[] meaning, int at, int end) {
    return switch (meaning[0]) {
      case "session" -> session(Session.Part.valueOf(meaning[1]), at, end);
      case "limit" -> limit(meaning[1].equals("UP"), at, end);
      case "percent" -> percent(new BigDecimal(meaning[1]), meaning[2], at, end);
      case "none" -> new Piece.Gap(at, end);
      default ->
          throw new IllegalArgumentException(
              "words.txt: no such kind: " + Arrays.toString(meaning));
    };
  }

  private static Piece session(Session.Part part, int at, int end) {
    return new Piece.Fixed(at, end, (span, text) -> new Session(span, text, part));
  }

  private static Piece limit(boolean up, int at, int end) {
    return new Piece.Fixed(at, end, (span, text) -> new Limit(span, text, up));
  }

  private static Piece rank(int rank, int at, int end) {
    return new Piece.Fixed(at, end, (span, text) -> new Rank(span, text, rank, false));
  }

  private static Piece percent(BigDecimal value, String precision, int at, int end) {
    boolean exact = Character.isDigit(precision.charAt(0));
    BigDecimal step = exact ? new BigDecimal(precision) : BigDecimal.ONE;
    Bound bound = exact ? Bound.EXACT : Bound.valueOf(precision);
    Amount amount = Amounts.of(value, null, step, bound);
    return new Piece.Fixed(at, end, (span, text) -> new Percent(span, text, amount, "%"));
  }
}
