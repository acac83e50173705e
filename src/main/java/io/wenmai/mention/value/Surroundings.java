package io.wenmai.mention.value;

import io.wenmai.mention.Bound;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads what stands apart from a figure and belongs to it: “华氏98度”, “比170低”. */
final class Surroundings {
  private static final int LONGEST = 4;
  private static final Words<String> SCALES =
      new Words<>(Map.of("摄氏", "摄氏度", "摄氏温度", "摄氏度", "华氏", "华氏度", "华氏温度", "华氏度"));
  private static final String MORE = "大高多长贵重";
  private static final String LESS = "小低少短便轻";

  private Surroundings() {}

  static List<Piece> read(Chars chars, List<Piece> pieces) {
    List<Piece> result = new ArrayList<>(pieces.size());
    for (Piece piece : pieces) {
      int free = result.isEmpty() ? 0 : result.getLast().end();
      result.add(
          piece instanceof Figure figure
              ? compared(chars, heated(chars, figure, free), free)
              : piece);
    }
    return result;
  }

  /** The scale of a temperature may stand in front of it. */
  private static Figure heated(Chars chars, Figure figure, int free) {
    boolean degrees = chars.isOneOf(figure.end() - 1, "度°");
    for (int at = Math.max(free, figure.begin() - LONGEST); degrees && at < figure.begin(); at++) {
      var scale = SCALES.longest(chars, at);
      if (scale != null && scale.end() == figure.begin()) {
        return new Figure(
            at,
            figure.end(),
            figure.number(),
            figure.bound(),
            new Measure.Unit(scale.value()),
            false);
      }
    }
    return figure;
  }

  /** “比170低” bounds a bare number. */
  private static Figure compared(Chars chars, Figure figure, int free) {
    int at = chars.beforeSpace(figure.begin());
    int behind = chars.pastSpace(figure.end());
    boolean less = chars.isOneOf(behind, LESS);
    boolean told =
        figure.measure() == null
            && figure.bound() == Bound.EXACT
            && figure.number().upper() == null
            && chars.at(at) == '比'
            && at >= free
            && (less || chars.isOneOf(behind, MORE));
    boolean closes =
        !Character.isIdeographic(chars.at(behind + 1)) || chars.isOneOf(behind + 1, "的一了很得");
    return told && closes
        ? new Figure(at, behind + 1, figure.number(), less ? Bound.UNDER : Bound.OVER, null, false)
        : figure;
  }
}
