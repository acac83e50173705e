package io.wenmai.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '`',
      value = {
        "輝達（Nvidia）與美超微 → 辉达(Nvidia)与美超微",
        "滙豐、臺積電、鴻海 → 汇丰、台积电、鸿海",
        "Ｑｗｅｎ２．５－Ｍａｘ → Qwen2.5-Max",
        "漲８．４８％：９／１０＋１ → 涨8.48%:9/10+1",
        "「開源」，『真的』！？；《報告》 → “开源”，‘真的’！？；《报告》",
        "看著名單 → 看著名单",
        "𠮶😀㑮 → 𠮶😀㑮",
      })
  void foldsUnitForUnit(String text, String folded) {
    assertThat(Folding.fold(text)).isEqualTo(folded).hasSameSizeAs(text);
  }

  @ParameterizedTest
  @CsvSource({"'a\u00A0b\u3000c\u2009d', 'a b c d'"})
  void spacesBecomePlain(String text, String folded) {
    assertThat(Folding.fold(text)).isEqualTo(folded);
  }
}
