package io.wenmai.cli;

import io.wenmai.fact.Check;
import io.wenmai.fact.Verdict;
import io.wenmai.fact.Witness;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Results of checks as JUnit XML, which build servers show. */
record CheckJunit(String file, List<Check> checks) {

  List<String> lines() {
    long failed = checks.stream().filter(check -> !check.passed()).count();
    List<String> lines = new ArrayList<>();
    lines.add("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    lines.add(
        "<testsuite name=\"%s\" tests=\"%d\" failures=\"%d\" errors=\"0\">"
            .formatted(text(file), checks.size(), failed));
    checks.forEach(check -> add(check, lines));
    lines.add("</testsuite>");
    return lines;
  }

  private void add(Check check, List<String> lines) {
    String head =
        "  <testcase classname=\"%s\" name=\"%s\""
            .formatted(text(file), text(check.statement().id()));
    if (check.passed()) {
      lines.add(head + "/>");
      return;
    }
    Verdict expected = check.statement().expected();
    String message =
        check.verdict().keyword() + (expected == null ? "" : ", expected " + expected.keyword());
    lines.add(head + ">");
    lines.add("    <failure message=\"%s\">".formatted(text(message)));
    Stream.of(check.agreeing(), check.reporting(), check.conflicting(), check.nearest())
        .flatMap(List::stream)
        .forEach(witness -> lines.add(text(line(witness))));
    lines.add("    </failure>");
    lines.add("  </testcase>");
  }

  private static String line(Witness witness) {
    return witness.says()
        + CheckText.place(witness.stated())
        + " "
        + witness.stated().claim().evidence().quote();
  }

  /** A text as XML 1.0 can hold it. */
  private static String text(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(c -> {
          switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            default -> out.appendCodePoint(allowed(c) ? c : 0xFFFD);
          }
        });
    return out.toString();
  }

  private static boolean allowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
