package io.wenmai.mention.value;

import java.math.BigDecimal;

/** What the characters of Chinese numbers are worth. */
final class Digits {
  private static final String VALUES = "零一二三四五六七八九";
  private static final String OTHERS = "〇壹贰叁肆伍陆柒捌玖";
  private static final String MORE = "○弌弍参";
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);
  private static final BigDecimal MILLION_MILLION = BigDecimal.valueOf(1_000_000_000_000L);

  private Digits() {}

  /** 0 to 9, or -1 for what is no Chinese digit. */
  static int digit(char c) {
    int value = VALUES.indexOf(c);
    if (value < 0) {
      value = OTHERS.indexOf(c);
    }
    if (value < 0) {
      value = MORE.indexOf(c);
    }
    return value < 0 && (c == '两' || c == '俩') ? 2 : value;
  }

  static boolean isZero(char c) {
    return c == '零' || c == '〇' || c == '○';
  }

  /** 10, 100 or 1000, or 0 for what multiplies nothing below 万. */
  static int multiplier(char c) {
    return switch (c) {
      case '十', '拾' -> 10;
      case '百', '佰' -> 100;
      case '千', '仟' -> 1000;
      default -> 0;
    };
  }

  /** 20, 30 or 40 for the short forms of tens, else 0. */
  static int tens(char c) {
    return switch (c) {
      case '廿' -> 20;
      case '卅' -> 30;
      case '卌' -> 40;
      default -> 0;
    };
  }

  static boolean isScale(char c) {
    return c == '万' || c == '亿' || c == '兆' || c == '萬' || c == '億';
  }

  /** Whether lower hundreds or thousands may follow it. */
  static boolean scaleOrThousand(char c) {
    return isScale(c) || multiplier(c) == 1000;
  }

  static BigDecimal scale(char c) {
    return switch (c) {
      case '万', '萬' -> TEN_THOUSAND;
      case '兆' -> MILLION_MILLION;
      default -> HUNDRED_MILLION;
    };
  }

  /** Whether a Chinese number may begin with it. */
  static boolean begins(char c) {
    return digit(c) >= 0 || multiplier(c) > 0 || tens(c) > 0 || isScale(c);
  }
}
