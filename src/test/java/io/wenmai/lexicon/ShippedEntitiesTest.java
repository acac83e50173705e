package io.wenmai.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShippedEntitiesTest {
  private static final Path FOLDER = Path.of("seeds", "entities");
  private static final Lexicon LEXICON = Lexicon.shipped();

  @Test
  void theIndexListsEveryFile() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<String> names =
          files
              .map(file -> file.getFileName().toString())
              .filter(n -> n.endsWith(".yaml"))
              .sorted()
              .toList();
      assertThat(Files.readAllLines(FOLDER.resolve("index.txt"))).isEqualTo(names);
    }
  }

  @Test
  void thereAreManyEntities() {
    assertThat(LEXICON.entities()).hasSizeGreaterThan(900);
  }
}
