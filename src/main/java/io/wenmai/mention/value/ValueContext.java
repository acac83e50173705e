package io.wenmai.mention.value;

import io.wenmai.text.Document;
import java.time.LocalDate;

/**
 * What values are read against.
 *
 * @param day the day of publication, to which relative dates refer
 * @param currency ISO 4217 code of a bare “元”
 */
public record ValueContext(LocalDate day, String currency) {

  /**
   * The context that an article gives: its day, and the currency of the place it is written for.
   */
  public static ValueContext of(Document document) {
    String currency =
        switch (document.language()) {
          case "zh-HK" -> "HKD";
          case "zh-TW" -> "TWD";
          case "zh-MO" -> "MOP";
          default -> "CNY";
        };
    return new ValueContext(document.day(), currency);
  }
}
