package io.wenmai.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.wenmai.graph.SampleNews;
import io.wenmai.graph.SampleRumour;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every named query answers as {@code answers.txt} says. */
class AnswersTest {
  @TempDir static Path folder;
  private static Store store;
  private static Store richer;

  @BeforeAll
  static void load() {
    store = Store.open(folder.resolve("store"));
    Loading.load(store, SampleNews.articles());
    richer = Store.open(folder.resolve("richer"));
    Loading.load(richer, SampleNews.articles());
    Loading.load(richer, SampleRumour.articles());
  }

  @AfterAll
  static void close() {
    store.close();
    richer.close();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/answers.txt", delimiter = '|', commentCharacter = '#')
  void answers(String query, String parameters, String column, String expected) {
    check(store, query, parameters, column, expected);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/fact-answers.txt", delimiter = '|', commentCharacter = '#')
  void answersOfFacts(String query, String parameters, String column, String expected) {
    check(richer, query, parameters, column, expected);
  }

  private static void check(
      Store asked, String query, String parameters, String column, String expected) {
    Answer.Table table =
        Loading.table(asked.ask(NamedQuery.answer(query).with(values(parameters)), Limits.DEFAULT));
    List<String> wanted = expected == null ? List.of() : words(expected);
    assertThat(table.columns()).contains(column);
    assertThat(table.texts(column)).as(table.rows().toString()).isEqualTo(wanted);
  }

  static List<NamedQuery> queries() {
    return NamedQuery.answers();
  }

  @ParameterizedTest
  @MethodSource("queries")
  void everyQueryAnswersSomethingAsItStands(NamedQuery query) {
    Answer.Table table = Loading.table(richer.ask(query.with(Map.of()), Limits.DEFAULT));
    assertThat(table.rows()).isNotEmpty();
  }

  private static Map<String, String> values(String parameters) {
    Map<String, String> values = new TreeMap<>();
    for (String parameter : parameters == null ? List.<String>of() : words(parameters)) {
      int sign = parameter.indexOf('=');
      values.put(parameter.substring(0, sign), parameter.substring(sign + 1));
    }
    return values;
  }

  private static List<String> words(String cell) {
    return Arrays.stream(cell.split(";", -1)).map(String::strip).toList();
  }
}
