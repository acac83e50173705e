package io.wenmai.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.wenmai.claim.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeSpellingTest {
  @ParameterizedTest
  @CsvSource({
    "2024, 2024-01-01, 2024-12-31, false",
    "2024-02, 2024-02-01, 2024-02-29, false",
    "2025-02-12, 2025-02-12, 2025-02-12, false",
    "2024-Q4, 2024-10-01, 2024-12-31, false",
    "2024-H2, 2024-07-01, 2024-12-31, false",
    "2024-Q1/Q3, 2024-01-01, 2024-09-30, false",
    "2024-01/11, 2024-01-01, 2024-11-30, false",
    "2021/2023, 2021-01-01, 2023-12-31, false",
    "2025-01-01/02-13, 2025-01-01, 2025-02-13, false",
    "2024-04/2025-03, 2024-04-01, 2025-03-31, false",
    "2025-W07, 2025-02-10, 2025-02-16, false",
    "FY2025-Q2, 2025-04-01, 2025-06-30, true",
    "FY2024, 2024-01-01, 2024-12-31, true",
    "FY2023/FY2024, 2023-01-01, 2024-12-31, true"
  })
  void spans(String iso, String begin, String end, boolean fiscal) {
    Value.Time time = TimeSpelling.read(iso);
    assertThat(time).isNotNull();
    assertThat(time.begin()).hasToString(begin);
    assertThat(time.end()).hasToString(end);
    assertThat(time.fiscal()).isEqualTo(fiscal);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "24", "2024-Q5", "2024-13", "2025-02-30", "day", "2024/2023", "FY"})
  void othersAreNone(String text) {
    assertThat(TimeSpelling.read(text)).isNull();
  }
}
