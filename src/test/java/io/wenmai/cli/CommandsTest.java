package io.wenmai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From articles to answers, command by command. */
class CommandsTest {
  @TempDir private static Path folder;
  private static String articles;
  private static String store;
  private static Terminal.Result build;

  @BeforeAll
  static void build() throws Exception {
    articles = Briefs.writeWithBroken(Files.createDirectory(folder.resolve("articles"))).toString();
    store = folder.resolve("store").toString();
    build = Terminal.run("build", articles, "--store", store);
  }

  @Test
  void aBuildReportsWhatItReadAndWhatItSkipped() {
    assertThat(build.code()).isEqualTo(ExitCode.SKIPPED);
    assertThat(build.out())
        .contains("articles  2 (2 added)", "Partnership", "skipped   1", "c-broken.md");
  }

  @Test
  void buildingAgainAddsNothing() throws Exception {
    String before = Terminal.run("export", "nquads", "--store", store).out();
    Terminal.Result again = Terminal.run("build", articles, "--store", store, "--threads", "3");
    assertThat(again.out()).contains("articles  2 (2 unchanged)");
    assertThat(Terminal.run("export", "nquads", "--store", store).out()).isEqualTo(before);
  }

  @Test
  void quietBuildsPrintOnlyWhatWasSkipped() throws Exception {
    Terminal.Result quiet = Terminal.run("build", articles, "--store", store, "--quiet");
    assertThat(quiet.out()).isEmpty();
    assertThat(quiet.err()).contains("c-broken.md");
  }

  @Test
  void namedQueriesAnswerInEveryForm() {
    assertThat(ask("connected", "-p", "entity=阿里巴巴").out()).contains("partner of", "rows)");
    assertThat(ask("connected", "-p", "entity=阿里巴巴", "--format", "csv").out()).contains("苹果");
    assertThat(ask("connected", "--format", "json").out()).contains("\"bindings\"");
    assertThat(ask("connected", "--format", "tsv").out()).startsWith("?name\t");
    assertThat(ask("connected", "--format", "xml").out()).contains("<sparql");
  }

  @Test
  void queriesOfOnesOwnAnswerToo() throws Exception {
    String count =
        "SELECT (COUNT(*) AS ?n) { ?c a <https://w3id.org/wenmai/ontology#Partnership> }";
    assertThat(Terminal.runWith(count, "query", "-", "--store", store).out()).contains("(1 row)");
    Path file = Files.writeString(folder.resolve("ask.rq"), "ASK { ?s ?p ?o }");
    assertThat(ask(file.toString()).out()).isEqualToIgnoringNewLines("yes");
    Path triples =
        Files.writeString(folder.resolve("all.rq"), "CONSTRUCT WHERE { ?s ?p ?o } LIMIT 1");
    assertThat(ask(triples.toString(), "--format", "csv").code()).isEqualTo(ExitCode.WRONG);
    assertThat(ask(triples.toString()).code()).isEqualTo(ExitCode.OK);
  }

  private static Terminal.Result ask(String... arguments) {
    List<String> all = new ArrayList<>(List.of("query", "--store", store));
    all.addAll(List.of(arguments));
    return Terminal.run(all.toArray(String[]::new));
  }

  @Test
  void claimsAreTheSameOnAnyNumberOfThreads() {
    String[] command = {"export", "claims-jsonl", "--from", articles, "--threads", "1"};
    Terminal.Result one = Terminal.run(command);
    command[5] = "4";
    assertThat(one.code()).isEqualTo(ExitCode.SKIPPED);
    assertThat(one.out().lines()).allMatch(line -> line.startsWith("{\"article\": \""));
    assertThat(Terminal.run(command).out()).isEqualTo(one.out());
  }

  @Test
  void aGraphStraightFromArticlesIsTheStoredOne() throws Exception {
    Path file = folder.resolve("graph.nq");
    Terminal.run("export", "nquads", "--from", articles, "--output", file.toString());
    assertThat(Files.readString(file))
        .isEqualTo(Terminal.run("export", "nquads", "--store", store).out());
  }

  @Test
  void explanationsComeAsTextAndAsJson() {
    String file = folder.resolve("articles/a-partner.md").toString();
    assertThat(Terminal.run("explain", file).out())
        .contains("[0] 苹果与阿里巴巴合作", "name   阿里巴巴", "claim  Partnership");
    assertThat(Terminal.run("explain", file, "--format", "json").out().lines())
        .allMatch(line -> line.startsWith("{\"article\": \"a-partner\", \"sentence\": "))
        .anyMatch(line -> line.contains("\"kind\": \"name\""));
  }

  @Test
  void aStoreIsCountedAndCompacted() {
    assertThat(Terminal.run("stats", "--store", store).out())
        .contains("articles  2", "Partnership");
    assertThat(Terminal.run("compact", "--store", store).out()).contains(" MB, was ");
  }

  @Test
  void anArticleIsRetracted(@TempDir Path other) {
    String there = other.toString();
    Terminal.run("build", articles, "--store", there, "--quiet");
    assertThat(Terminal.run("retract", "https://news.example/launch", "--store", there).code())
        .isEqualTo(ExitCode.OK);
    assertThat(Terminal.run("stats", "--store", there).out()).contains("articles  1");
    Terminal.Result again =
        Terminal.run("retract", "https://news.example/launch", "--store", there);
    assertThat(again.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(again.err()).contains("no such article");
  }
}
