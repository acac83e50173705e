package io.wenmai.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of {@code lexicon/ratings.yaml}, looked for in a stretch of a sentence. */
record RatingWords(
    List<String> grades,
    List<String> rated,
    List<String> targets,
    List<String> initiate,
    List<String> maintain,
    List<String> raised,
    List<String> cut,
    List<String> changed,
    List<String> industry,
    List<String> unnamed) {
  private static final int NEAR = 8;

  static RatingWords load() {
    WordFile file = WordFile.load("ratings.yaml");
    return new RatingWords(
        file.list("grades"),
        file.list("rated"),
        file.list("targets"),
        file.lists("actions").getOrDefault("initiate", List.of()),
        file.lists("actions").getOrDefault("maintain", List.of()),
        file.list("raised"),
        file.list("cut"),
        file.list("changed"),
        file.list("industry"),
        file.list("unnamed"));
  }

  /** Whether the text rates or sets a target. */
  boolean speaksOf(String text) {
    return any(rated, text) || any(targets, text);
  }

  /** The grade that stands near a word of rating, the last one of a change; null for none. */
  @Nullable String grade(String text) {
    String found = null;
    for (int at = text.indexOf("评级"); at >= 0; at = text.indexOf("评级", at + 1)) {
      String before = ending(text.substring(Math.max(0, at - NEAR), at));
      String after = last(behind(text, at + 2));
      String grade = after == null ? before : after;
      found = grade == null ? found : grade;
    }
    return found;
  }

  /** The words behind 评级 that belong to it: up to the end of the clause. */
  private static String behind(String text, int from) {
    int end = from;
    while (end < text.length() && end - from < 3 * NEAR && "，。；;,".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(from, end);
  }

  /** The grade with which the text ends, quotation marks left out. */
  private @Nullable String ending(String text) {
    int end = text.length();
    while (end > 0 && "”“\"」』’'的 ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    String words = text.substring(0, end);
    String grade = last(words);
    return grade != null && words.endsWith(grade) ? grade : null;
  }

  /** Whether the text tells of raters without a name, or of other papers than shares. */
  boolean strange(String text) {
    return any(unnamed, text);
  }

  private @Nullable String last(String text) {
    String found = null;
    int place = -1;
    for (String grade : grades) {
      int at = text.lastIndexOf(grade);
      boolean further =
          at > place || (at == place && found != null && grade.length() > found.length());
      boolean inside =
          found != null && at >= place && at + grade.length() <= place + found.length();
      if (at >= 0 && further && !inside && !ofIndustry(text, at)) {
        found = grade;
        place = at;
      }
    }
    return found;
  }

  private boolean ofIndustry(String text, int at) {
    return industry.stream().anyMatch(word -> text.substring(0, at).endsWith(word));
  }

  /** What was done with the rating, or else with the target price; null where nothing is said. */
  @Nullable String action(String text, @Nullable String grade, boolean target) {
    if (any(initiate, text)) {
      return "initiate";
    }
    if (grade != null && any(maintain, text)) {
      return "maintain";
    }
    int end = first(targets, text);
    String rating = end > first(rated, text) ? text.substring(0, end) : text;
    boolean regraded = grade != null && first(rated, text) >= 0 && any(changed, rating);
    if (regraded && any(raised, rating) != any(cut, rating)) {
      return any(raised, rating) ? "upgrade" : "downgrade";
    }
    String of = target ? text.substring(Math.max(0, first(targets, text))) : text;
    String around = target ? text.substring(0, text.length() - of.length()) : "";
    boolean up = any(raised, of) || any(raised, tail(around));
    boolean down = any(cut, of) || any(cut, tail(around));
    if (up == down) {
      return null;
    }
    return target ? (up ? "raise_target" : "cut_target") : up ? "upgrade" : "downgrade";
  }

  private static String tail(String text) {
    return text.substring(Math.max(0, text.length() - 2 * NEAR));
  }

  int first(List<String> words, String text) {
    return words.stream().mapToInt(text::indexOf).filter(at -> at >= 0).min().orElse(-1);
  }

  static boolean any(List<String> words, String text) {
    return words.stream().anyMatch(text::contains);
  }
}
