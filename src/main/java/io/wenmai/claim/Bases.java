package io.wenmai.claim;

import io.wenmai.mention.Mention;
import io.wenmai.mention.Percent;
import io.wenmai.mention.Time;
import java.util.List;

/** Figures and times that another figure only starts from or is only likened to. */
final class Bases {
  private static final int CONVERSION = 5;
  private static final int REACH = 14;
  private static final WordFile WORDS = WordFile.load("subjects.yaml");
  private static final List<String> CONVERTED = WORDS.list("converted");
  private static final List<String> AFTER = WORDS.list("baseAfter");
  private static final List<String> SHARED = WORDS.list("sharedChange");
  private static final String COMPARED = "相比";
  private static final String FOUNDATION = "的基础上";

  private Bases() {}

  /** Whether the figure is a sum converted, a base, or a share of a change. */
  static boolean only(Scene scene, Mention value) {
    int begin = value.span().begin();
    String before = scene.before(begin, CONVERSION);
    String after = scene.after(value.span().end(), REACH);
    boolean headless = "亿万".contains(value.text().substring(0, 1));
    return headless
        || CONVERTED.stream().anyMatch((before + value.text())::contains)
        || AFTER.stream().anyMatch(after::startsWith)
        || (value instanceof Percent && SHARED.stream().anyMatch(before::endsWith));
  }

  /** Whether the time is that of a base (“在2024年4500万台的基础上”). */
  static boolean only(Scene scene, Time time) {
    String after = scene.after(time.span().end(), REACH);
    boolean compared = scene.before(time.span().begin(), 1).equals("与");
    int at = after.indexOf(compared ? COMPARED : FOUNDATION);
    return at >= (compared ? 3 : 0)
        && after.substring(0, at).chars().noneMatch(sign -> ",，；。".indexOf(sign) >= 0);
  }
}
