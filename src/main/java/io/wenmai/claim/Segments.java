package io.wenmai.claim;

import java.util.List;

/** The words before a metric that narrow it to a business unit or region. */
final class Segments {
  private static final int MOST = 14;
  private static final List<String> HEADS =
      List.of(
          "来自", "实现", "的", "总体", "合计", "季度", "年度", "单季", "累计", "整体", "全部", "相关", "总", "年", "其", "在",
          "预计", "将");
  private static final List<String> TAILS =
      List.of("业务的", "方面的", "的", "实现", "季度", "年度", "全年", "累计", "总", "合并", "合计", "经调整", "调整后");

  private Segments() {}

  /** Whether the words are more than a name of a segment, so that the head is not what it seems. */
  static boolean tooLong(String words) {
    return words.strip().length() > MOST + 4;
  }

  /** The segment that the words name; empty where they name none. */
  static String clean(String words) {
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
    return segment.length() < 2 || segment.length() > MOST ? "" : segment;
  }
}
