package io.wenmai.fact;

import io.wenmai.rule.SlotType;
import io.wenmai.rule.Yaml;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A number as somebody writes it in a statement.
 *
 * @param step the worth of one in its last digit that counts
 */
record WrittenNumber(BigDecimal value, BigDecimal step) {
  private static final int LONGEST = 40;

  /** From here on zeros at the end may be there because somebody rounded. */
  private static final BigDecimal LARGE = new BigDecimal("10000");

  /** But not by more than this part of the whole. */
  private static final BigDecimal ROUGHEST = new BigDecimal("0.05");

  private static final Map<String, BigDecimal> UNITS =
      Map.of(
          "万亿", new BigDecimal("1E12"),
          "亿", new BigDecimal("1E8"),
          "万", new BigDecimal("1E4"),
          "%", BigDecimal.ONE);

  private static final List<String> UNIT_ORDER = List.of("万亿", "亿", "万", "%");

  static WrittenNumber read(SlotType slot, Yaml yaml) {
    String text = yaml.text(LONGEST).replace(",", "").replace("_", "").replace("+", "");
    String unit = UNIT_ORDER.stream().filter(text::endsWith).findFirst().orElse("");
    BigDecimal factor = UNITS.getOrDefault(unit, BigDecimal.ONE);
    try {
      BigDecimal written = new BigDecimal(text.substring(0, text.length() - unit.length()).strip());
      if (Math.abs(written.scale()) > LONGEST) {
        throw new NumberFormatException("too long");
      }
      BigDecimal value = written.multiply(factor);
      return new WrittenNumber(value, step(slot, written, factor, unit.isEmpty()));
    } catch (NumberFormatException e) {
      throw yaml.wrong(
          "no number '"
              + yaml.text(LONGEST)
              + "' for "
              + slot.name()
              + "; write 8.48, -11.1, 2200000000000 or 2.2万亿, or [82, 88] for a range");
    }
  }

  private static BigDecimal step(
      SlotType slot, BigDecimal written, BigDecimal factor, boolean plain) {
    if (slot.name().equals("rank")) {
      return BigDecimal.ZERO;
    }
    return plain && written.scale() <= 0
        ? rounded(written)
        : BigDecimal.ONE.movePointLeft(Math.max(0, written.scale())).multiply(factor);
  }

  /** The step of a whole number written out, of which zeros at the end may not count. */
  private static BigDecimal rounded(BigDecimal value) {
    BigDecimal step = BigDecimal.ONE;
    BigDecimal size = value.abs();
    if (size.compareTo(LARGE) < 0) {
      return step;
    }
    while (value.remainder(step.multiply(BigDecimal.TEN)).signum() == 0
        && step.multiply(BigDecimal.TEN).compareTo(size.multiply(ROUGHEST)) <= 0) {
      step = step.multiply(BigDecimal.TEN);
    }
    return step;
  }
}
