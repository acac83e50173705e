package io.wenmai.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " → ",
      value = {
        "2025-02-12 20:31:11 → 2025-02-12T20:31:11",
        "2025-02-12 → 2025-02-12T00:00",
        "2025-2-3 9:05 → 2025-02-03T09:05",
        "2025-02-12T20:31:11 → 2025-02-12T20:31:11",
        "2025-02-12T20:31:11.123 → 2025-02-12T20:31:11.123",
        "2025-02-12T20:31:11Z → 2025-02-13T04:31:11",
        "2025-02-12T20:31:11.5Z → 2025-02-13T04:31:11.5",
        "2025-02-12T20:31:11-05:00 → 2025-02-13T09:31:11",
        "2025-02-12 20:31:11 +0900 → 2025-02-12T19:31:11",
        "2025/02/12 20:31 → 2025-02-12T20:31",
        "2025年2月12日 20:31 → 2025-02-12T20:31",
        "2025年2月12日 → 2025-02-12T00:00",
        "'Wed, 12 Feb 2025 20:31:11 GMT' → 2025-02-13T04:31:11",
        "'Wed, 12 Feb 2025 20:31:11 +0800' → 2025-02-12T20:31:11",
      })
  void datesAreShanghaiTime(String text, LocalDateTime date) {
    assertThat(Dates.parse(text)).contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "yesterday", "2025-13-01", "2025-02-30 10:00", "12.02.2025", "20250212"})
  void othersAreNone(String text) {
    assertThat(Dates.parse(text)).isEmpty();
  }
}
