package io.wenmai.cli;

import io.wenmai.store.Answer;
import io.wenmai.store.AnswerFormat;
import io.wenmai.store.AnswerWriter;
import java.io.PrintStream;

/**
 * Prints answers in the form that the user asked for.
 *
 * @param base of IRIs, which tables show without it
 */
record AnswerPrinter(PrintStream out, Format format, String base) {
  /** In what form an answer is shown. */
  enum Format {
    TABLE,
    CSV,
    TSV,
    JSON,
    XML,
    TURTLE
  }

  void print(Answer answer) {
    switch (format) {
      case TABLE -> forPeople(answer);
      case CSV -> write(answer, AnswerFormat.CSV);
      case TSV -> write(answer, AnswerFormat.TSV);
      case JSON -> write(answer, AnswerFormat.JSON);
      case XML -> write(answer, AnswerFormat.XML);
      case TURTLE -> write(answer, AnswerFormat.TURTLE);
    }
  }

  private void forPeople(Answer answer) {
    switch (answer) {
      case Answer.Table table -> TextTable.of(table, base).lines().forEach(out::println);
      case Answer.Truth truth -> out.println(truth.value() ? "yes" : "no");
      case Answer.Triples triples -> write(triples, AnswerFormat.TURTLE);
    }
  }

  private void write(Answer answer, AnswerFormat as) {
    new AnswerWriter(out, as).write(answer);
    out.flush();
  }
}
