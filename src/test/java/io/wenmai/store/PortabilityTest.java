package io.wenmai.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.wenmai.graph.SampleNews;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Another engine, whose default graph is a bag, gives the same answers to every named query. */
class PortabilityTest {
  @TempDir static Path folder;
  private static Store store;
  private static SailRepository foreign;

  @BeforeAll
  static void load() throws IOException {
    store = Store.open(folder);
    Loading.load(store, SampleNews.articles());
    foreign = new SailRepository(new MemoryStore());
    try (RepositoryConnection connection = foreign.getConnection()) {
      connection.add(new StringReader(Loading.nquads(store)), "", RDFFormat.NQUADS);
    }
  }

  @AfterAll
  static void close() {
    foreign.shutDown();
    store.close();
  }

  static Stream<NamedQuery> queries() {
    return Stream.concat(NamedQuery.answers().stream(), NamedQuery.checks().stream());
  }

  @ParameterizedTest
  @MethodSource("queries")
  void asItStands(NamedQuery query) {
    assertThat(foreign(query.text())).isEqualTo(ours(query.with(Map.of())));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void withEveryNameGiven(NamedQuery query) {
    for (String name : List.of("阿里", "AAPL.O", "每经", "Qwen2.5-Max")) {
      Map<String, String> values = new HashMap<>();
      query.parameters().stream()
          .filter(parameter -> parameter.type() == Parameter.Type.NAME)
          .forEach(parameter -> values.put(parameter.name(), name));
      Query given = query.with(values);
      assertThat(foreign(given.serialize())).as(name).isEqualTo(ours(given));
    }
  }

  @ParameterizedTest
  @MethodSource("queries")
  void withEveryTypeAndDayGiven(NamedQuery query) {
    Map<String, String> values = new HashMap<>();
    for (Parameter parameter : query.parameters()) {
      switch (parameter.type()) {
        case TYPE -> values.put(parameter.name(), "PriceMove");
        case DATE -> values.put(parameter.name(), "2025-02-12");
        case LIMIT -> values.put(parameter.name(), "2");
        case NAME, NUMBER, KEYWORD, TEXT -> {}
      }
    }
    Query given = query.with(values);
    assertThat(foreign(given.serialize())).isEqualTo(ours(given));
  }

  @Test
  void holdsTheSameNumberOfTriples() {
    try (RepositoryConnection connection = foreign.getConnection()) {
      assertThat(connection.size()).isEqualTo(Loading.nquads(store).lines().count());
    }
  }

  private static List<List<String>> ours(Query query) {
    Answer.Table table = Loading.table(store.ask(query, Limits.DEFAULT));
    List<List<String>> rows = new ArrayList<>();
    table
        .rows()
        .forEach(
            row -> rows.add(table.columns().stream().map(c -> Answer.text(row.get(c))).toList()));
    return rows;
  }

  private static List<List<String>> foreign(String query) {
    List<List<String>> rows = new ArrayList<>();
    try (RepositoryConnection connection = foreign.getConnection();
        TupleQueryResult result = connection.prepareTupleQuery(query).evaluate()) {
      for (BindingSet row : result) {
        rows.add(
            result.getBindingNames().stream().map(column -> text(row.getValue(column))).toList());
      }
    }
    return rows;
  }

  private static String text(Value value) {
    return value == null ? "" : value.stringValue();
  }
}
