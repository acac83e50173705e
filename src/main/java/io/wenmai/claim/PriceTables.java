package io.wenmai.claim;

import io.wenmai.article.Block;
import io.wenmai.lexicon.EntityKind;
import io.wenmai.mention.Bound;
import io.wenmai.mention.Name;
import io.wenmai.text.Sentence;
import io.wenmai.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tables of prices: a row tells price and change of what its first cell names. */
final class PriceTables implements Extractor {
  private static final WordFile WORDS = WordFile.load("trading.yaml");
  private static final List<String> NAME = WORDS.list("nameColumns");
  private static final List<String> PRICE = WORDS.list("priceColumns");
  private static final List<String> CHANGE = WORDS.list("changeColumns");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Trading trading;

  PriceTables(Trading trading) {
    this.trading = trading;
  }

  /** A cell and where its text stands. */
  private record Cell(String text, Span span) {}

  @Override
  public List<Draft> extract(Paragraph paragraph) {
    List<Draft> drafts = new ArrayList<>();
    for (Scene row : paragraph.scenes()) {
      List<Cell> header = header(row);
      Draft draft = header.isEmpty() ? null : draft(row, header, paragraph.setting());
      if (draft != null) {
        drafts.add(draft);
      }
    }
    return drafts;
  }

  /**
   * The cells of the first row of the table; empty where the row is in none, or is itself first.
   */
  private static List<Cell> header(Scene row) {
    List<Sentence> sentences = row.document().sentences();
    int first = row.sentence().index();
    while (first > 0 && table(row, sentences.get(first - 1))) {
      first--;
    }
    boolean inside = table(row, row.sentence()) && first < row.sentence().index();
    return inside ? cells(sentences.get(first)) : List.of();
  }

  private static boolean table(Scene row, Sentence sentence) {
    return row.document().article().blocks().get(sentence.paragraph()).kind()
        == Block.Kind.TABLE_ROW;
  }

  private static List<Cell> cells(Sentence sentence) {
    List<Cell> cells = new ArrayList<>();
    String text = sentence.folded();
    int begin = 0;
    while (begin <= text.length()) {
      int bar = text.indexOf('|', begin);
      int end = bar < 0 ? text.length() : bar;
      int from = sentence.span().begin() + begin;
      cells.add(new Cell(text.substring(begin, end).strip(), new Span(from, from + end - begin)));
      begin = end + 1;
    }
    return cells;
  }

  private @Nullable Draft draft(Scene row, List<Cell> header, Setting setting) {
    List<Cell> cells = cells(row.sentence());
    Cell name = cell(cells, header, NAME);
    Cell change = cell(cells, header, CHANGE);
    Cell price = cell(cells, header, PRICE);
    BigDecimal moved = change == null ? null : number(change.text());
    if (name == null || name.text().isEmpty() || moved == null) {
      return null;
    }
    Draft draft =
        Draft.of("PriceMove", row, row.sentence().span(), "price-move/table")
            .with("instrument", instrument(row, name))
            .with("change_percent", figure(moved, change == null ? "" : change.text()));
    BigDecimal paid = price == null ? null : number(price.text());
    if (paid != null && price != null) {
      draft =
          draft
              .with("price", figure(paid, price.text()))
              .with("currency", trading.currency(heading(header, PRICE)));
    }
    return trading.tabled(draft, row, name.text(), setting);
  }

  private static @Nullable Cell cell(List<Cell> cells, List<Cell> header, List<String> words) {
    int at = column(header, words);
    return at < 0 || at >= cells.size() ? null : cells.get(at);
  }

  private static int column(List<Cell> header, List<String> words) {
    for (int at = 0; at < header.size(); at++) {
      if (words.stream().anyMatch(header.get(at).text()::startsWith)) {
        return at;
      }
    }
    return -1;
  }

  private static String heading(List<Cell> header, List<String> words) {
    int at = column(header, words);
    return at < 0 ? "" : header.get(at).text();
  }

  /** The name in the cell, else its words without the listing code behind them. */
  private static Value.Entity instrument(Scene row, Cell cell) {
    for (Name name : row.all(Name.class)) {
      if (cell.span().contains(name.span()) && Subjects.traded(name)) {
        return Values.entity(name);
      }
    }
    int blank = cell.text().lastIndexOf("  ");
    String words = blank < 0 ? cell.text() : cell.text().substring(0, blank).strip();
    return new Value.Entity(words, words, EntityKind.SECURITY, null);
  }

  private static @Nullable BigDecimal number(String text) {
    String plain = text.endsWith("%") ? text.substring(0, text.length() - 1) : text;
    boolean digits =
        !plain.isEmpty() && plain.chars().allMatch(sign -> "+-.0123456789".indexOf(sign) >= 0);
    try {
      return digits ? new BigDecimal(plain) : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static Value.Figure figure(BigDecimal value, String text) {
    BigDecimal step = HALF.scaleByPowerOfTen(-value.scale());
    return new Value.Figure(value, null, Bound.EXACT, value.subtract(step), value.add(step), text);
  }
}
