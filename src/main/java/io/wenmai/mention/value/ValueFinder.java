package io.wenmai.mention.value;

import io.wenmai.mention.Mention;
import io.wenmai.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Finds the values that a sentence states: numbers with their units, money, percentages, ranks,
 * times, trading sessions. Safe for use by several threads.
 */
public final class ValueFinder {
  private final Scanner scanner;
  private final FutureCues cues = new FutureCues();
  private final TimeRanges ranges = new TimeRanges();
  private final Directions directions = new Directions();
  private final BoundPairs pairs = new BoundPairs();

  public ValueFinder() {
    Words<?> guards = WordList.shipped("guards").words(meaning -> meaning);
    FigureReader figures = new FigureReader(guards);
    this.scanner =
        new Scanner(
            List.of(
                new GuardReader(guards),
                new TimeReader(guards, figures),
                new RankReader(figures.numerals(), figures.measures(), guards),
                new WordReader(),
                figures,
                new CodeReader()));
  }

  /** The values in order, none overlapping, with spans in the article's text. */
  public List<Mention> find(Sentence sentence, ValueContext context) {
    Chars chars = Chars.of(sentence.folded());
    Scene scene = new Scene(chars, context, new ArrayList<>(), cues.first(chars));
    scanner.scan(scene);
    List<Piece> figures =
        pairs.join(
            chars,
            Surroundings.read(
                chars, FigureLists.join(chars, Compounds.join(chars, scene.pieces()))));
    List<Piece> times =
        ranges.join(chars, WeekdayPairs.join(chars, TimeLists.join(chars, figures)));
    List<Piece> pieces = directions.read(chars, times);
    MentionMaker maker = new MentionMaker(sentence, chars, context);
    return pieces.stream().<Mention>map(maker::mention).filter(Objects::nonNull).toList();
  }
}
