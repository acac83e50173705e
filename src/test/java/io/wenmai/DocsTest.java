package io.wenmai;

import static org.assertj.core.api.Assertions.assertThat;

import io.wenmai.cli.CliReference;
import io.wenmai.mention.Mention;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The manual says what the program does: what follows from the program is generated and compared.
 */
class DocsTest {
  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)(#[^)]*)?\\)");

  @Test
  void everyCommandAndOptionIsDescribed() throws IOException {
    check("docs/cli.md", CliReference.page());
  }

  @Test
  void everyNamedQueryIsDescribed() throws IOException {
    check("docs/queries.md", DocsPages.queries());
  }

  @Test
  void everyRuleFileIsNamed() throws IOException {
    check("docs/shipped-rules.md", DocsPages.rules());
  }

  @Test
  void everyKindOfMentionIsDescribed() throws IOException {
    String page = Files.readString(Path.of("docs/explain.md"));
    for (Class<?> kind : Mention.class.getPermittedSubclasses()) {
      assertThat(page).contains("| `" + kind.getSimpleName().toLowerCase(Locale.ROOT) + "` |");
    }
  }

  @Test
  void linksLeadSomewhere() throws IOException {
    for (Path page : pages()) {
      Matcher links = LINK.matcher(Files.readString(page));
      while (links.find()) {
        Path target = Path.of(String.valueOf(page.toAbsolutePath().getParent()), links.group(1));
        assertThat(target).as("link in %s", page).exists();
      }
    }
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> root = Files.list(Path.of(""));
        Stream<Path> docs = Files.list(Path.of("docs"))) {
      return Stream.concat(root, docs).filter(file -> file.toString().endsWith(".md")).toList();
    }
  }

  /** Compares a generated page, or writes it where {@code -Dwenmai.write=true} asks for it. */
  private static void check(String file, String expected) throws IOException {
    if (Boolean.getBoolean("wenmai.write")) {
      Files.writeString(Path.of(file), expected);
    }
    assertThat(Files.readString(Path.of(file)))
        .as("%s is old; write it anew with mvn test -Dtest=DocsTest -Dwenmai.write=true", file)
        .isEqualTo(expected);
  }
}
