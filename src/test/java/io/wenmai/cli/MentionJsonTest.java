package io.wenmai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.wenmai.export.Json;
import io.wenmai.lexicon.EntityKind;
import io.wenmai.mention.Amount;
import io.wenmai.mention.Bound;
import io.wenmai.mention.Limit;
import io.wenmai.mention.Mention;
import io.wenmai.mention.Money;
import io.wenmai.mention.Name;
import io.wenmai.mention.Percent;
import io.wenmai.mention.Rank;
import io.wenmai.mention.Session;
import io.wenmai.mention.Time;
import io.wenmai.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MentionJsonTest {
  private static final Span SPAN = new Span(2, 6);

  @Test
  void names() {
    assertThat(json(new Name(SPAN, "阿里", EntityKind.ORGANISATION, "阿里巴巴", "alibaba", "lexicon")))
        .isEqualTo(
            start("阿里", "name")
                + "\"value\": \"阿里巴巴\", \"type\": \"organisation\", \"entity\": \"alibaba\","
                + " \"foundBy\": \"lexicon\"}");
  }

  @Test
  void figures() {
    Amount over38 = new Amount(new BigDecimal("38"), null, Bound.OVER, new BigDecimal("38"), null);
    assertThat(json(new Percent(SPAN, "超38%", over38, "%")))
        .isEqualTo(
            start("超38%", "percent")
                + "\"value\": 38, \"bound\": \"over\", \"low\": 38, \"unit\": \"%\"}");
    Amount range =
        new Amount(
            new BigDecimal("8.2E9"),
            new BigDecimal("8.8E9"),
            Bound.EXACT,
            new BigDecimal("8.2E9"),
            new BigDecimal("8.8E9"));
    assertThat(json(new Money(SPAN, "82亿元至88亿元", range, "CNY", null)))
        .contains("\"value\": [8200000000, 8800000000], \"low\": 8200000000,")
        .endsWith("\"currency\": \"CNY\"}");
  }

  @Test
  void timesRanksSessionsAndLimits() {
    LocalDate first = LocalDate.of(2024, 10, 1);
    LocalDate last = LocalDate.of(2024, 12, 31);
    assertThat(json(new Time(SPAN, "四季度", Time.Grain.QUARTER, "2024-Q4", first, last, false)))
        .isEqualTo(
            start("四季度", "time")
                + "\"value\": \"2024-Q4\", \"grain\": \"quarter\", \"from\": \"2024-10-01\","
                + " \"to\": \"2024-12-31\"}");
    assertThat(json(new Rank(SPAN, "前十", 10, true))).endsWith("\"value\": 10, \"top\": true}");
    assertThat(json(new Session(SPAN, "盘前", Session.Part.PREMARKET)))
        .endsWith("\"value\": \"premarket\"}");
    assertThat(json(new Limit(SPAN, "跌停", false))).endsWith("\"value\": \"down\"}");
  }

  private static String json(Mention mention) {
    return Json.line(new MentionJson(new CodePoints("零一二三四五六七")).of(mention));
  }

  private static String start(String text, String kind) {
    return "{\"begin\": 2, \"end\": 6, \"text\": \"" + text + "\", \"kind\": \"" + kind + "\", ";
  }
}
