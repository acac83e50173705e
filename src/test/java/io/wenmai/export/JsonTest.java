package io.wenmai.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {
  @Test
  void everyKindOfValue() {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("text", "阿里“巴巴”");
    object.put("list", new ArrayList<>(Arrays.asList(1, null, true)));
    object.put("empty", List.of());
    object.put("object", Map.of());
    assertThat(Json.line(object))
        .isEqualTo(
            "{\"text\": \"阿里“巴巴”\", \"list\": [1, null, true], \"empty\": [], \"object\": {}}");
  }

  @Test
  void numbersArePlain() {
    assertThat(Json.line(new BigDecimal("2.2E+12"))).isEqualTo("2200000000000");
    assertThat(Json.line(new BigDecimal("8.480"))).isEqualTo("8.48");
    assertThat(Json.line(new BigDecimal("100"))).isEqualTo("100");
    assertThat(Json.line(new BigDecimal("-0.5"))).isEqualTo("-0.5");
    assertThat(Json.line(new BigDecimal("0.00"))).isEqualTo("0");
  }

  @Test
  void whatBreaksStringsIsEscaped() {
    assertThat(Json.line("a\"b\\c\nd\te\u0001")).isEqualTo("\"a\\\"b\\\\c\\nd\\te\\u0001\"");
  }

  @Test
  void halvesOfCharactersAreEscapedAndWholeOnesKept() {
    assertThat(Json.line("𠮷")).isEqualTo("\"𠮷\"");
    assertThat(Json.line("\ud842x")).isEqualTo("\"\\ud842x\"");
    assertThat(Json.line("\udfb7")).isEqualTo("\"\\udfb7\"");
  }
}
