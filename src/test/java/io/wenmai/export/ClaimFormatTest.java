package io.wenmai.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimFormatTest {
  private static final List<String> SLOTS =
      List.of("company", "partners", "value", "range", "note");

  private static String written(
      ClaimFormat format, Map<String, Object> arguments, String evidence) {
    SequencedMap<String, Object> ordered = new LinkedHashMap<>(arguments);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ClaimWriter writer = format.to(out, SLOTS);
    writer.begin();
    writer.claim(
        new ClaimLine("a1", "PriceMove", ordered, "asserted", null, evidence, 3, 9, "rule/one"),
        new ClaimSource(
            "https://x/claim/1",
            "https://x/article/1",
            "标题",
            "https://news.example/1",
            "小报",
            "2025-02-12T20:31:11+08:00"));
    writer.end();
    return out.toString(StandardCharsets.UTF_8);
  }

  private static CSVRecord read(String csv) throws IOException {
    try (CSVParser parser = CSVParser.parse(csv, CSVFormat.RFC4180.builder().setHeader().get())) {
      return parser.getRecords().getFirst();
    }
  }

  @Test
  void aTableReadsBack() throws IOException {
    Map<String, Object> arguments =
        Map.of(
            "company",
            "阿里, \"巴巴\"",
            "partners",
            List.of("苹果", "百度"),
            "value",
            new BigDecimal("-8.48"),
            "range",
            List.of(new BigDecimal("10"), new BigDecimal("12.50")));
    CSVRecord row = read(written(ClaimFormat.CSV, arguments, "第一行\n第二行，“引”"));
    assertThat(row.toMap())
        .containsEntry("claim", "https://x/claim/1")
        .containsEntry("type", "PriceMove")
        .containsEntry("attribution", "")
        .containsEntry("input", "a1")
        .containsEntry("publisher", "小报")
        .containsEntry("evidence", "第一行\n第二行，“引”")
        .containsEntry("begin", "3")
        .containsEntry("company", "阿里, \"巴巴\"")
        .containsEntry("partners", "苹果; 百度")
        .containsEntry("value", "-8.48")
        .containsEntry("range", "10/12.5")
        .containsEntry("note", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"http://x\")",
        "+1+cmd",
        "-1+cmd",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "＝1",
        "|x",
        "%0A"
      })
  void noTextIsAFormula(String text) throws IOException {
    CSVRecord row = read(written(ClaimFormat.CSV, Map.of("company", text), text));
    assertThat(row.get("company")).isEqualTo("'" + text);
    assertThat(row.get("evidence")).isEqualTo("'" + text);
    assertThat(
            read(written(ClaimFormat.CSV, Map.of("partners", List.of(text, "b")), "e"))
                .get("partners"))
        .startsWith("'");
  }

  @Test
  void excelGetsAByteOrderMark() {
    String plain = written(ClaimFormat.CSV, Map.of(), "e");
    assertThat(written(ClaimFormat.CSV_FOR_EXCEL, Map.of(), "e")).isEqualTo("\uFEFF" + plain);
    assertThat(plain).startsWith("claim,type,").contains("\r\n");
  }

  @Test
  void aLineIsAnObjectOfTheClaimTable() {
    assertThat(written(ClaimFormat.JSONL, Map.of("company", "阿里"), "e"))
        .isEqualTo(
            "{\"article\": \"a1\", \"type\": \"PriceMove\", \"args\": {\"company\": \"阿里\"},"
                + " \"modality\": \"asserted\", \"attribution\": null, \"evidence\": \"e\","
                + " \"begin\": 3, \"end\": 9, \"foundBy\": \"rule/one\"}\n");
  }
}
