package io.wenmai.claim;

import io.wenmai.text.Span;
import io.wenmai.text.Token;
import java.util.List;
import java.util.Map;

/** The words before a metric that narrow it to a business unit, a kind of goods or a region. */
final class Segments {
  private static final int MOST = 14;
  private static final int EXPLAINED = 40;
  private static final int NARROW = 4;
  private static final WordFile WORDS = WordFile.load("subjects.yaml");
  private static final List<String> HEADS = WORDS.list("segmentHeads");
  private static final List<String> TAILS = WORDS.list("segmentTails");
  private static final List<String> NONE = WORDS.list("noSegments");
  private static final String JOINTS = String.valueOf(WORDS.groups().get("joints"));
  private static final List<String> AGAIN = WORDS.list("segmentAgain");
  private static final Map<String, String> REGIONS = WORDS.strings("regions");

  private Segments() {}

  /** Whether the words are more than a name of a segment, so that the head is not what it seems. */
  static boolean tooLong(String words) {
    return words.strip().length() > MOST + 4;
  }

  /** The segment that the words between two places name; empty where they name none. */
  static String before(Scene scene, int from, int to) {
    String stripped = trimmed(scene.between(from, to));
    String segment = trimmed(stripped.substring(nominal(scene, stripped, from, to)));
    int at = scene.between(from, to).lastIndexOf(segment) + from;
    String last = scene.before(at, 1);
    boolean cut = !last.isEmpty() && Character.isDigit(last.charAt(0));
    boolean none = cut || segment.length() < 2 || segment.length() > MOST || NONE.contains(segment);
    return none ? "" : segment;
  }

  /** What follows a place, behind an explanation in brackets and blanks. */
  static String unbracketed(Scene scene, int from, int most) {
    String after = scene.after(from, EXPLAINED).stripLeading();
    int close = after.startsWith("(") ? after.indexOf(')') : -1;
    String rest = after.substring(close + 1).stripLeading();
    return rest.substring(0, Math.min(most, rest.length()));
  }

  /** The words without what they explain in brackets at their begin. */
  static String plain(String words) {
    int open = words.indexOf('(');
    int close = words.lastIndexOf(')');
    return open == 0 && close > 0 ? words.substring(close + 1).strip() : words.strip();
  }

  /** Words before the name of an indicator that make it another one (“核心”, “跨境电商”). */
  static String narrower(Scene scene, Span name, int from) {
    String words = before(scene, from, name.begin());
    boolean adjoining = scene.between(from, name.begin()).endsWith(words);
    return adjoining && words.length() <= NARROW ? words : "";
  }

  /** Whether the words mean a segment told before (“该领域”, “该业务”). */
  static boolean again(String words) {
    return AGAIN.contains(words.strip());
  }

  /** The region of the world that the words name, empty for none. */
  static String region(String words) {
    return REGIONS.entrySet().stream()
        .filter(region -> words.contains(region.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  /** Where the last run of nouns and their like begins in the words. */
  private static int nominal(Scene scene, String words, int from, int to) {
    int base = scene.between(from, to).indexOf(words);
    int begin = words.length();
    List<Token> tokens = scene.sentence().tokens();
    for (Token token : tokens.reversed()) {
      int at = token.span().begin() - from - base;
      int end = token.span().end() - from - base;
      if (end > words.length() || end <= 0) {
        continue;
      }
      if (end < begin && !words.substring(end, begin).isBlank()) {
        break;
      }
      if (!nominal(token)) {
        boolean within =
            token.word().length() == 1
                && begin == end
                && Character.isIdeographic(token.word().codePointAt(0))
                && !JOINTS.contains(token.word());
        return within ? words.length() : begin;
      }
      begin = Math.max(at, 0);
    }
    return begin;
  }

  private static boolean nominal(Token token) {
    String pos = token.pos();
    return pos.startsWith("n")
        || pos.startsWith("vn")
        || pos.startsWith("g")
        || pos.startsWith("b")
        || pos.startsWith("a")
        || pos.startsWith("j")
        || pos.startsWith("l")
        || pos.startsWith("k")
        || pos.startsWith("h")
        || pos.equals("s")
        || pos.equals("m")
        || pos.equals("q")
        || pos.equals("vi")
        || (pos.startsWith("w") && "/+-·&".contains(token.word()));
  }

  private static String trimmed(String words) {
    String segment = words.strip();
    boolean changed = true;
    while (changed) {
      String before = segment;
      for (String head : HEADS) {
        segment = segment.startsWith(head) ? segment.substring(head.length()).strip() : segment;
      }
      for (String tail : TAILS) {
        segment =
            segment.endsWith(tail)
                ? segment.substring(0, segment.length() - tail.length()).strip()
                : segment;
      }
      changed = !before.equals(segment);
    }
    return segment;
  }
}
