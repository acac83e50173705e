package io.wenmai.claim;

import io.wenmai.rule.Capture;
import io.wenmai.rule.Match;
import io.wenmai.text.Span;
import java.util.List;

/** Whether the words of a rule's match say that it is not so. */
final class Negations {
  private static final WordFile WORDS = WordFile.load("events.yaml");
  private static final List<String> NOT = WORDS.list("negations");
  private static final List<String> AFFIRMATIVE = WORDS.list("affirmative");

  private static final List<String> CONDITIONS = WORDS.list("conditions");

  private static final List<String> IFS = WORDS.list("ifs");

  private Negations() {}

  static boolean in(Scene scene, Match match) {
    int at = match.span().begin();
    StringBuilder words = new StringBuilder();
    for (Capture capture : match.captures()) {
      words.append(scene.between(at, capture.span().begin())).append(' ');
      at = Math.max(at, capture.span().end());
    }
    words.append(scene.between(at, match.span().end()));
    String left = words.toString();
    for (String word : AFFIRMATIVE) {
      left = left.replace(word, "");
    }
    return NOT.stream().anyMatch(left::contains);
  }

  /** Whether the sentence only asks or supposes, so that nothing is claimed. */
  static boolean supposed(Scene scene, Span words) {
    int begin = scene.sentence().span().begin();
    int end = scene.sentence().span().end();
    String before = scene.between(begin, words.begin());
    int clause = before.length();
    while (clause > 0 && Items.CLAUSE_ENDS.indexOf(before.charAt(clause - 1)) < 0) {
      clause--;
    }
    String told = before.substring(clause) + scene.between(words.begin(), words.end());
    return told.strip().startsWith("若")
        || CONDITIONS.stream().anyMatch(told::contains)
        || conditional(before.substring(0, clause))
        || asked(scene, words, end);
  }

  /** Whether the clause right before opens a condition: “若…放弃转型，”. */
  private static boolean conditional(String before) {
    String clause = before.isEmpty() ? "" : before.substring(0, before.length() - 1);
    int begin = clause.length();
    while (begin > 0 && Items.CLAUSE_ENDS.indexOf(clause.charAt(begin - 1)) < 0) {
      begin--;
    }
    String opening = clause.substring(begin).strip();
    return before.endsWith("，") && IFS.stream().anyMatch(opening::startsWith);
  }

  private static boolean asked(Scene scene, Span words, int end) {
    String rest = scene.between(words.end(), end).strip();
    return rest.startsWith("？") || rest.startsWith("?") || rest.startsWith("吗");
  }
}
