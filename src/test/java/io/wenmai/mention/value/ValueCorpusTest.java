package io.wenmai.mention.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.wenmai.mention.Mention;
import io.wenmai.text.Folding;
import io.wenmai.text.Sentence;
import io.wenmai.text.Span;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Holds the corpus tables against the finder. */
class ValueCorpusTest {
  private static final int OFFSET = 7;
  private static final List<String> TABLES =
      List.of("numbers", "money", "percents", "quantities", "ranks", "times", "sentences");

  private final ValueFinder finder = new ValueFinder();

  @TestFactory
  List<DynamicTest> everyWayToSayAValue() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (String table : TABLES) {
      ValueCorpus corpus = ValueCorpus.read(table);
      corpus
          .said()
          .forEach(said ->
              tests.add(
                  dynamicTest(
                      said.expression() + " = " + said.value(), () -> says(corpus.day(), said))));
    }
    return tests;
  }

  private void says(LocalDate day, ValueCorpus.Said said) {
    int open = said.expression().indexOf('〔');
    int close = said.expression().indexOf('〕') - 1;
    String text = said.expression().replaceAll("[〔〕]", "");
    Span span =
        open < 0
            ? new Span(OFFSET, OFFSET + text.length())
            : new Span(OFFSET + open, OFFSET + close);
    List<Mention> found = find(text, day);
    assertThat(found).as(text).anyMatch(mention -> mention.span().equals(span));
    Mention mention = found.stream().filter(m -> m.span().equals(span)).findFirst().orElseThrow();
    assertThat(Written.value(mention)).as(text).isEqualTo(said.value());
    if (!said.interval().isEmpty()) {
      assertThat(Written.interval(mention)).as(text).isEqualTo(said.interval());
    }
    assertThat(open < 0 ? found : List.of(mention)).as(text).hasSize(1);
  }

  @TestFactory
  List<DynamicTest> whatStatesNothing() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (String table : TABLES) {
      ValueCorpus corpus = ValueCorpus.read(table);
      corpus
          .not()
          .forEach(text ->
              tests.add(
                  dynamicTest(
                      text, () -> assertThat(find(text, corpus.day())).as(text).isEmpty())));
    }
    return tests;
  }

  @TestFactory
  List<DynamicTest> allThatASentenceStates() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (String table : TABLES) {
      ValueCorpus corpus = ValueCorpus.read(table);
      corpus
          .told()
          .forEach(
              told -> tests.add(dynamicTest(told.sentence(), () -> states(corpus.day(), told))));
    }
    return tests;
  }

  private void states(LocalDate day, ValueCorpus.Told told) {
    assertThat(find(told.sentence(), day))
        .as(told.sentence())
        .extracting(mention -> mention.text() + " = " + Written.value(mention))
        .containsExactlyElementsOf(told.values());
  }

  private List<Mention> find(String text, LocalDate day) {
    Span span = new Span(OFFSET, OFFSET + text.length());
    Sentence sentence = new Sentence(0, 1, false, span, text, Folding.fold(text), List.of());
    return finder.find(sentence, new ValueContext(day, "CNY"));
  }
}
