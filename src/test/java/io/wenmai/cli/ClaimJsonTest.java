package io.wenmai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.wenmai.claim.Attribution;
import io.wenmai.claim.Claim;
import io.wenmai.claim.Evidence;
import io.wenmai.claim.Modality;
import io.wenmai.claim.Value;
import io.wenmai.export.Json;
import io.wenmai.lexicon.EntityKind;
import io.wenmai.mention.Bound;
import io.wenmai.rule.ClaimTable;
import io.wenmai.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClaimJsonTest {
  private static final ClaimTable TABLE = ClaimTable.load();

  @Test
  void aPriceMove() {
    LocalDate day = LocalDate.of(2025, 2, 12);
    SequencedMap<String, Value> slots = new LinkedHashMap<>();
    slots.put("instrument", organisation("阿里巴巴", "阿里港股"));
    slots.put("change_percent", figure("8.48", null));
    slots.put("date", new Value.Time("2025-02-12", day, day, false, "当日"));
    slots.put("period", new Value.Keyword("day"));
    assertThat(json("PriceMove", slots, null, "𠮷：阿里港股当日收涨8.48%。"))
        .isEqualTo(
            """
            {"article": "a1", "type": "PriceMove", "args": {"instrument": "阿里巴巴", \
            "instrument_text": "阿里港股", "change_percent": 8.48, "date": "2025-02-12", \
            "period": "day"}, "modality": "asserted", "attribution": null, \
            "evidence": "阿里港股当日收涨8.48%。", "begin": 2, "end": 16, "foundBy": "test/rule"}\
            """);
  }

  @Test
  void aRangeAndAListOfNames() {
    SequencedMap<String, Value> slots = new LinkedHashMap<>();
    slots.put("company", organisation("月之暗面", "月之暗面"));
    slots.put("amount", figure("10000000", "100000000"));
    slots.put("currency", new Value.Text("CNY"));
    slots.put(
        "investors",
        new Value.Entities(List.of(organisation("腾讯控股", "腾讯"), organisation("高榕", "高榕"))));
    assertThat(json("Financing", slots, new Attribution("知情人士", null, null), "月之暗面获投。"))
        .contains("\"amount\": [10000000, 100000000]")
        .contains("\"investors\": [\"腾讯控股\", \"高榕\"], \"investors_text\": [\"腾讯\", \"高榕\"]")
        .contains("\"currency\": \"CNY\"")
        .contains("\"attribution\": \"知情人士\"");
  }

  /** The text's part after the colon is the evidence; the whole, where it has none. */
  private static String json(
      String type,
      SequencedMap<String, Value> slots,
      @Nullable Attribution attribution,
      String text) {
    int begin = text.indexOf('：') + 1;
    Evidence evidence = new Evidence(0, new Span(begin, text.length()), text.substring(begin));
    Claim claim =
        new Claim(
            "a1", TABLE.type(type), slots, Modality.ASSERTED, attribution, evidence, "test/rule");
    return Json.line(new ClaimJson(new CodePoints(text)).of(claim));
  }

  private static Value.Entity organisation(String label, String text) {
    return new Value.Entity(label, text, EntityKind.ORGANISATION, null);
  }

  private static Value.Figure figure(String value, @Nullable String upper) {
    return new Value.Figure(
        new BigDecimal(value),
        upper == null ? null : new BigDecimal(upper),
        Bound.EXACT,
        null,
        null,
        value);
  }
}
