package io.wenmai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

class CheckCommandTest {
  @TempDir static Path folder;
  private static String store;

  @BeforeAll
  static void build() throws IOException {
    Path briefs = Briefs.write(Files.createDirectory(folder.resolve("briefs")));
    store = folder.resolve("store").toString();
    Terminal.run("build", "--quiet", "--store", store, briefs.toString());
  }

  private static Terminal.Result check(String yaml, String... options) {
    String[] arguments = new String[options.length + 4];
    System.arraycopy(options, 0, arguments, 4, options.length);
    System.arraycopy(new String[] {"check", "-", "--store", store}, 0, arguments, 0, 4);
    return Terminal.runWith(yaml, arguments);
  }

  @Test
  void expectationsThatHoldEndWell() {
    Terminal.Result result =
        check(
            """
            - id: close
              claim: {type: PriceMove, instrument: 阿里, date: 2025-02-12, change_percent: 8.48}
              expect: supported
            - id: wrong
              claim: {type: PriceMove, instrument: 阿里, date: 2025-02-12, change_percent: 7}
              expect: contradicted
            """);
    assertThat(result.code()).isZero();
    assertThat(result.out())
        .contains("ok    close: supported (1 article, 1 source)", "收涨8.48%")
        .contains("ok    wrong: contradicted")
        .contains("2 checked, 0 not as it should be");
  }

  @Test
  void withoutExpectationsWhatIsContradictedEndsBadly() {
    Terminal.Result result =
        check("- claim: {type: PriceMove, instrument: 阿里, date: 2025-02-12, change_percent: 7}");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).contains("FAIL  statement 1: contradicted");
    assertThat(check("- claim: {type: Layoff, company: 阿里}").code()).isZero();
  }

  @Test
  void whatIsNotFoundNamesWhatIsNear() {
    Terminal.Result result =
        check(
            "- {expect: supported, claim: {type: PriceMove, instrument: 阿里, date: 2025-02-11,"
                + " change_percent: 8.48}}");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out())
        .contains("not_found, expected supported", "date 2025-02-12; asked 2025-02-11");
  }

  @Test
  void aWrongFileSaysWhereAndWhatToDo() {
    Terminal.Result result = check("- claim: {type: PriceMov, instrument: 阿里}");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err())
        .contains("-:1:17: no claim type 'PriceMov'; did you mean 'PriceMove'?");
    assertThat(Terminal.run("check", "no-such.yaml", "--store", store).code()).isEqualTo(2);
  }

  @Test
  void jsonHoldsTheWitnesses() {
    Terminal.Result result =
        check(
            "- claim: {type: Partnership, partners: [阿里, Apple], status: confirmed}",
            "--format",
            "json");
    JsonObject json = JsonParser.parseString(result.out()).getAsJsonObject();
    assertThat(json.get("passed").getAsBoolean()).isTrue();
    JsonObject check = json.getAsJsonArray("checks").get(0).getAsJsonObject();
    assertThat(check.get("verdict").getAsString()).isEqualTo("supported");
    JsonObject witness = check.getAsJsonArray("agreeing").get(0).getAsJsonObject();
    assertThat(witness.get("url").getAsString()).isEqualTo("https://news.example/partner");
    assertThat(witness.get("sentence").getAsString()).contains("阿里巴巴");
  }

  @Test
  void junitIsXmlWithAFailureForEachThatFails() throws Exception {
    Terminal.Result result =
        check(
            """
            - id: "a<b & \\u0001"
              claim: {type: PriceMove, instrument: 阿里, date: 2025-02-12, change_percent: 7}
              expect: supported
            - claim: {type: Layoff, company: 阿里}
            """,
            "--format",
            "junit");
    assertThat(result.code()).isEqualTo(1);
    Document xml =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(result.out().getBytes(StandardCharsets.UTF_8)));
    assertThat(xml.getDocumentElement().getAttribute("failures")).isEqualTo("1");
    assertThat(xml.getElementsByTagName("testcase").getLength()).isEqualTo(2);
    assertThat(xml.getElementsByTagName("failure").item(0).getAttributes().item(0).getNodeValue())
        .isEqualTo("contradicted, expected supported");
  }

  @Test
  void theShippedStatementsHoldForTheShippedBriefs() {
    Terminal.Result result =
        Terminal.run("check", "docs/examples/checks.yaml", "--quiet", "--from", "seeds/articles");
    assertThat(result.out()).doesNotContain("FAIL");
    assertThat(result.code()).isZero();
  }

  @Test
  void theStatementsAboutTheSharedArticlesHold() {
    Path shared = Path.of("../shared/seeds");
    Assumptions.assumeTrue(
        Files.isDirectory(shared), "../shared/seeds is not there: its statements are not checked");
    Terminal.Result result =
        Terminal.run(
            "check",
            "src/test/resources/checks-shared.yaml",
            "--quiet",
            "--from",
            shared.toString());
    assertThat(result.out()).doesNotContain("FAIL");
    assertThat(result.code()).isZero();
  }

  @Test
  void conflictsStandSideBySide() throws IOException {
    Path other = folder.resolve("other.md");
    Files.writeString(
        other,
        Files.readString(folder.resolve("briefs/a-partner.md"))
            .replace("8.48%", "9.84%")
            .replace("news.example/partner", "news.example/other"));
    String two = folder.resolve("two").toString();
    Terminal.run(
        "build", "--quiet", "--store", two, folder.resolve("briefs").toString(), other.toString());
    Terminal.Result result = Terminal.run("conflicts", "--store", two, "--about", "阿里");
    assertThat(result.code()).isZero();
    assertThat(result.out())
        .contains("8.48% against 9.84%", "收涨8.48%", "收涨9.84%", "1 of 1 conflict");
    assertThat(Terminal.run("conflicts", "--store", two, "--format", "json").out())
        .contains("\"reasons\": [\"8.48% against 9.84%\"]");
  }
}
