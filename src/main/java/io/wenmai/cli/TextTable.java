package io.wenmai.cli;

import io.wenmai.store.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table for a terminal: columns stand below one another, also where letters take two places, and
 * long cells are cut.
 */
record TextTable(List<String> columns, List<List<String>> rows) {
  private static final int WIDEST = 60;

  /**
   * @param base of IRIs, which are shown without it
   */
  static TextTable of(Answer.Table table, String base) {
    List<List<String>> cells = table.columns().stream().map(table::texts).toList();
    List<List<String>> rows =
        IntStream.range(0, table.rows().size())
            .mapToObj(row -> cells.stream().map(column -> local(column.get(row), base)).toList())
            .toList();
    return new TextTable(table.columns(), rows);
  }

  private static String local(String cell, String base) {
    return cell.startsWith(base) ? cell.substring(base.length()) : cell;
  }

  List<String> lines() {
    List<Integer> widths = IntStream.range(0, columns.size()).mapToObj(this::width).toList();
    List<String> lines = new ArrayList<>();
    lines.add(line(columns, widths));
    lines.add(widths.stream().map("-"::repeat).collect(Collectors.joining("  ")));
    rows.forEach(row -> lines.add(line(row, widths)));
    lines.add("(" + rows.size() + (rows.size() == 1 ? " row)" : " rows)"));
    return lines;
  }

  private int width(int column) {
    int widest =
        rows.stream().mapToInt(row -> Columns.width(clean(row.get(column)))).max().orElse(0);
    return Math.min(WIDEST, Math.max(widest, Columns.width(columns.get(column))));
  }

  private static String line(List<String> cells, List<Integer> widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      line.append(Columns.fit(clean(cells.get(i)), widths.get(i))).append("  ");
    }
    return line.toString().stripTrailing();
  }

  /** A cell may hold anything, also what would move the cursor. */
  private static String clean(String cell) {
    return cell.codePoints()
        .map(c -> Character.isISOControl(c) ? ' ' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
