package io.wenmai.cli;

import io.wenmai.fact.Check;
import io.wenmai.fact.Origin;
import io.wenmai.fact.Sources;
import io.wenmai.fact.Stated;
import io.wenmai.fact.Verdict;
import io.wenmai.fact.Witness;
import java.util.ArrayList;
import java.util.List;

/** Results of checks for people: a line each, and below it the sentences that decide. */
record CheckText(List<Check> checks) {
  private static final int SHOWN = 4;

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    checks.forEach(check -> add(check, lines));
    long failed = checks.stream().filter(check -> !check.passed()).count();
    lines.add(checks.size() + " checked, " + failed + " not as it should be");
    return lines;
  }

  private static void add(Check check, List<String> lines) {
    Verdict expected = check.statement().expected();
    String head =
        (check.passed() ? "ok    " : "FAIL  ")
            + check.statement().id()
            + ": "
            + check.verdict().keyword();
    String wanted =
        expected == null || expected == check.verdict() ? "" : ", expected " + expected.keyword();
    lines.add(head + wanted + sources(check));
    witnesses("  +", check.agreeing(), lines);
    witnesses("  ~", check.reporting(), lines);
    witnesses("  -", check.conflicting(), lines);
    witnesses("  ?", check.nearest(), lines);
    check.sources().stream()
        .filter(group -> group.articles().size() > 1)
        .forEach(group -> lines.add("  one source: " + group(group)));
    check
        .statement()
        .unknown()
        .forEach(name -> lines.add("  no article and no entity file names '" + name + "'"));
  }

  private static String group(Sources.Group group) {
    return group.articles().size() + " articles (" + String.join(", ", group.reasons()) + ")";
  }

  private static String sources(Check check) {
    int articles = check.sources().stream().mapToInt(group -> group.articles().size()).sum();
    return articles == 0
        ? ""
        : " (" + count(articles, "article") + ", " + count(check.sources().size(), "source") + ")";
  }

  static String count(int number, String word) {
    return number + " " + word + (number == 1 ? "" : "s");
  }

  private static void witnesses(String mark, List<Witness> witnesses, List<String> lines) {
    witnesses.stream()
        .limit(SHOWN)
        .forEach(witness -> {
          lines.add(mark + " " + witness.says() + place(witness.stated()));
          lines.add("      " + witness.stated().claim().evidence().quote());
        });
    if (witnesses.size() > SHOWN) {
      lines.add(mark + " and " + (witnesses.size() - SHOWN) + " more");
    }
  }

  /** Who says it, when, and where it can be read. */
  static String place(Stated stated) {
    Origin origin = stated.origin();
    String url = origin.url();
    return "  ["
        + origin.publisher()
        + " "
        + origin.published().toLocalDate()
        + ", "
        + (url == null ? origin.name() : url)
        + "]";
  }
}
