package io.wenmai.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table after RFC 4180. A text that a spreadsheet would take for a formula gets an
 * apostrophe in front; numbers stay as they are. Several values stand in one cell behind one
 * another, with {@code ; } between them; the ends of a range with {@code /}.
 *
 * @param slots each has a column
 * @param mark whether a byte order mark goes first
 */
record ClaimCsv(Out out, List<String> slots, boolean mark) implements ClaimWriter {
  private static final List<String> COLUMNS =
      List.of(
          "claim",
          "type",
          "modality",
          "attribution",
          "article",
          "input",
          "headline",
          "url",
          "publisher",
          "published",
          "evidence",
          "begin",
          "end",
          "foundBy");
  private static final String FORMULAS = "=+-@\t\r\n|%＝＋－＠";

  @Override
  public void begin() {
    List<String> columns = new ArrayList<>(COLUMNS);
    columns.addAll(slots);
    out.text(mark ? "\uFEFF" : "");
    row(columns);
  }

  @Override
  public void claim(ClaimLine claim, ClaimSource source) {
    List<String> cells = new ArrayList<>();
    cells.add(cell(source.claim()));
    cells.add(cell(claim.type()));
    cells.add(cell(claim.modality()));
    cells.add(cell(claim.attribution()));
    cells.add(cell(source.article()));
    cells.add(cell(claim.article()));
    cells.add(cell(source.headline()));
    cells.add(cell(source.url()));
    cells.add(cell(source.publisher()));
    cells.add(cell(source.published()));
    cells.add(cell(claim.evidence()));
    cells.add(Integer.toString(claim.begin()));
    cells.add(Integer.toString(claim.end()));
    cells.add(cell(claim.foundBy()));
    slots.forEach(slot -> cells.add(cell(claim.arguments().get(slot))));
    row(cells);
  }

  @Override
  public void end() {
    out.flush();
  }

  private static String cell(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case BigDecimal number -> Json.line(number);
      case List<?> ends when ends.getFirst() instanceof BigDecimal ->
          ends.stream().map(Json::line).collect(Collectors.joining("/"));
      case List<?> members ->
          guarded(members.stream().map(Object::toString).collect(Collectors.joining("; ")));
      default -> guarded(value.toString());
    };
  }

  private static String guarded(String text) {
    return !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private void row(List<String> cells) {
    out.text(cells.stream().map(ClaimCsv::quoted).collect(Collectors.joining(",")), "\r\n");
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
