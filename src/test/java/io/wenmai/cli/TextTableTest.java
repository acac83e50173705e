package io.wenmai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
  @Test
  void columnsStandBelowOneAnotherWhateverTheLetters() {
    TextTable table =
        new TextTable(List.of("name", "n"), List.of(List.of("阿里", "1"), List.of("Qwen", "22")));
    assertThat(table.lines())
        .containsExactly("name  n", "----  --", "阿里  1", "Qwen  22", "(2 rows)");
  }

  @Test
  void longCellsAreCutAndControlCharactersDoNothing() {
    String cell = "长".repeat(40) + "\u001b[31m\n";
    String line = new TextTable(List.of("x"), List.of(List.of(cell))).lines().get(2);
    assertThat(Columns.width(line)).isLessThanOrEqualTo(60);
    assertThat(line).endsWith("…").doesNotContain("\u001b");
    assertThat(Columns.fit("a\u0301", 2)).isEqualTo("a\u0301 ");
  }
}
