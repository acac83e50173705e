package io.wenmai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people mistype: one line says what is wrong and what to do. */
class UsageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                               | Missing required subcommand",
        "bild x                           | did you mean build",
        "build                            | Missing required parameter",
        "build nowhere                    | nowhere: there is no such file or folder",
        "build --treads 3 x               | Unknown option",
        "explain x --threads many         | --threads",
        "query connected --store nowhere  | there is no store in nowhere; make one with 'wenmai build",
        "stats --store nowhere            | there is no store in nowhere",
        "export docx                      | docx",
        "serve --port 70000               | give 0",
        "serve --host 0.0.0.0             | say --allow-remote",
        "serve --timeout 0                | give a second or more"
      })
  void mistakesAreSaidInOneLine(String arguments, String message) {
    Terminal.Result result =
        Terminal.run(arguments.isEmpty() ? new String[0] : arguments.split(" +", -1));
    assertThat(result.code()).isEqualTo(ExitCode.WRONG);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().lines()).hasSize(1);
    assertThat(result.err()).startsWith("wenmai").contains(message);
  }

  @Test
  void anUnknownQueryIsNamed(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("something"), "");
    Terminal.Result result = Terminal.run("query", "nope", "--store", folder.toString());
    assertThat(result.code()).isEqualTo(ExitCode.WRONG);
    assertThat(result.err()).contains("'nope' is neither a named query nor a file");
  }

  @Test
  void theNamedQueriesAreListedWithoutAStore() {
    Terminal.Result result = Terminal.run("query", "--store", "nowhere");
    assertThat(result.code()).isEqualTo(ExitCode.OK);
    assertThat(result.out()).contains("connected", "-p entity=name");
  }

  @Test
  void brokenRulesAreSaidWithTheirPlace(@TempDir Path folder) throws Exception {
    Path rules = Files.writeString(folder.resolve("mine.yaml"), "rules:\n  - id: 7\n");
    Path article = Files.writeString(folder.resolve("a.txt"), "阿里巴巴");
    Terminal.Result result =
        Terminal.run("explain", article.toString(), "--rules", rules.toString());
    assertThat(result.code()).isEqualTo(ExitCode.WRONG);
    assertThat(result.err()).contains("mine.yaml:2");
  }

  @Test
  void everythingExplainsItself() {
    Main.commands(Console.system())
        .getSubcommands()
        .forEach((name, command) -> {
          Terminal.Result help = Terminal.run(name, "--help");
          assertThat(help.code()).as(name).isEqualTo(ExitCode.OK);
          assertThat(help.out()).startsWith("Usage: wenmai " + name);
        });
  }
}
