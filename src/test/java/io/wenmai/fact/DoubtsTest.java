package io.wenmai.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Figures that differ conflict only where their sentences leave nothing open. */
class DoubtsTest {
  @ParameterizedTest
  @CsvFileSource(resources = "/fact-doubts.txt", delimiter = '|', commentCharacter = '#')
  void conflicts(String one, String quote, String other, String otherQuote, boolean conflict) {
    List<Stated> stated = Claims.stated(one, other);
    List<Stated> said =
        List.of(
            Claims.saying(stated.get(0), quote, null, "a0"),
            Claims.saying(stated.get(1), otherQuote, null, "a1"));
    List<Question> questions = new FactFinder(Claims.ENTITIES).questions(said);
    assertThat(questions.stream().anyMatch(question -> !question.conflicts().isEmpty()))
        .isEqualTo(conflict);
  }
}
