package io.wenmai;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of packages in {@code ARCHITECTURE.md}: who may use what. */
record PackageTable(SequencedMap<String, Row> rows) {
  /** What one package may use; packages by their full names, libraries by the table's names. */
  record Row(Set<String> packages, Set<String> libraries) {}

  static PackageTable read() throws IOException {
    SequencedMap<String, Row> rows = new LinkedHashMap<>();
    for (String line : Files.readAllLines(Path.of("ARCHITECTURE.md"))) {
      List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
      if (cells.size() == 6 && cells.get(1).startsWith("`")) {
        rows.put(
            fullName(cells.get(1).replace("`", "")),
            new Row(
                words(cells.get(3)).map(PackageTable::fullName).collect(Collectors.toSet()),
                words(cells.get(4)).collect(Collectors.toSet())));
      }
    }
    return new PackageTable(rows);
  }

  private static Stream<String> words(String cell) {
    return Arrays.stream(cell.split(",")).map(String::strip).filter(word -> !word.isEmpty());
  }

  private static String fullName(String name) {
    return name.startsWith("io.wenmai") ? name : "io.wenmai." + name;
  }
}
