package io.wenmai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the commands of the manual in their order, the README first, which builds the store: each
 * {@code console} block that starts with {@code $ ./wenmai}. Its first line of output must be what
 * the manual says, spaces apart; what follows may change with what is extracted.
 */
class ManualTest {
  private static final Pattern BLOCK =
      Pattern.compile("```console\\n\\$ \\./wenmai ([^\\n]*)\\n([^\\n]*)");
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

  @TempDir private static Path folder;

  @TestFactory
  Stream<DynamicTest> commandsRun() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path page : pages()) {
      for (MatchResult block : BLOCK.matcher(Files.readString(page)).results().toList()) {
        String name = page.getFileName() + ": wenmai " + block.group(1);
        tests.add(DynamicTest.dynamicTest(name, () -> run(block.group(1), block.group(2))));
      }
    }
    assertThat(tests).isNotEmpty();
    return tests.stream();
  }

  private static void run(String command, String firstLine) {
    List<String> arguments = new ArrayList<>(List.of("--store", folder.toString()));
    WORD.matcher(command)
        .results()
        .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
        .forEach(arguments::add);
    Terminal.Result result = Terminal.run(arguments.toArray(String[]::new));
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.out().lines().findFirst().orElse(""))
        .isEqualToNormalizingWhitespace(firstLine);
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> docs = Files.list(Path.of("docs"))) {
      return Stream.concat(Stream.of(Path.of("README.md")), docs)
          .filter(page -> page.toString().endsWith(".md"))
          .sorted()
          .toList();
    }
  }
}
