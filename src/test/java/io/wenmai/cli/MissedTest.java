package io.wenmai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code explain --missed}: sentences that announce a claim and yield none. */
class MissedTest {
  @TempDir private static Path folder;
  private static String article;

  @BeforeAll
  static void write() throws Exception {
    Path file = folder.resolve("walk.md");
    Files.writeString(
        file,
        """
        ---
        title: "城里的散步"
        date: "2025-02-13 09:00:00"
        lang:
          - "zh-CN"
        ---

        百度散步约3公里。阿里巴巴散步约5公里。百度和腾讯都很好。2月12日，阿里巴巴港股收涨8.48%。
        """);
    article = file.toString();
  }

  @Test
  void equalShapesAreCountedTogether() {
    assertThat(explain().out())
        .contains("2 sentences announce a claim", "    2  {org} … {quantity}", "阿里巴巴散步约5公里")
        .doesNotContain("都很好", "8.48%");
  }

  @Test
  void theReportIsCutAndFiltered() {
    assertThat(explain("--examples", "1").out()).contains("百度散步").doesNotContain("阿里巴巴散步");
    assertThat(explain("--top", "0").out()).doesNotContain("{org}");
    assertThat(explain("--with", "{money}").out()).startsWith("0 sentences");
  }

  @Test
  void shapesComeAsJsonToo() {
    assertThat(explain("--format", "json").out())
        .startsWith(
            "{\"shape\": \"{org} … {quantity}\", \"count\": 2, \"examples\": [{\"article\"");
  }

  @Test
  void claimsSayWhatTheyWereReadFrom() {
    assertThat(Terminal.run("explain", article).out())
        .contains("instrument “阿里巴巴”; change_percent “8.48%”", "period by the wording");
    assertThat(Terminal.run("explain", "--format", "json", article).out())
        .contains("\"why\": {\"begin\": ", "\"slots\": {\"instrument\": [[");
  }

  private static Terminal.Result explain(String... options) {
    String[] arguments = new String[options.length + 3];
    System.arraycopy(new String[] {"explain", "--missed", article}, 0, arguments, 0, 3);
    System.arraycopy(options, 0, arguments, 3, options.length);
    return Terminal.run(arguments);
  }
}
