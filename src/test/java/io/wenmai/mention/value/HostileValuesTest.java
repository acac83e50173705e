package io.wenmai.mention.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.wenmai.mention.Mention;
import io.wenmai.text.Folding;
import io.wenmai.text.Sentence;
import io.wenmai.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences that are made to take for ever, or to make numbers without end, do neither. */
@Timeout(value = 10, unit = TimeUnit.SECONDS)
class HostileValuesTest {
  private static final int UNITS = 200_000;
  private static final BigDecimal MOST = new BigDecimal("1E+1000");

  private final ValueFinder finder = new ValueFinder();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9",
        "万亿",
        "亿",
        "一",
        "十",
        "千百十",
        "零",
        "零一",
        "几",
        "1,234,",
        "1.",
        ".5",
        "1e9",
        "9^9",
        "2^999",
        "1/2",
        "1 1/2",
        "百分之",
        "三分之一又",
        "一又",
        "-",
        "+-",
        "% ",
        "3%、",
        "3%至",
        "约约约",
        "超",
        "不低于1亿元且",
        "不低于1亿元（含）且不超过2亿元",
        "1元2",
        "5元8角",
        "两年三个月",
        "一小时三十分",
        "2025年",
        "2025年1月1日至",
        "1月1日、",
        "从1月",
        "1至",
        "12:34",
        "12:34-",
        "3点",
        "下午",
        "每周",
        "每",
        "前",
        "近",
        "第",
        "第一",
        "TOP",
        "Q4",
        "FY",
        "农历",
        "大年初",
        "上上",
        "年",
        "月",
        "  ",
        "1 ",
        "一 ",
        "一 百 ",
        "百 分 ",
        "http://",
        "a1-",
        "@",
        "万科",
        "涨停",
        "人民币",
        "$",
        "$1B",
        "七成五",
        "和",
        "之间",
        "以上",
        "以来",
        "起",
        "上世纪",
        "90年代"
      })
  void repetitions(String part) {
    String text = part.repeat(UNITS / part.length());
    assertThat(find(text).stream().filter(mention -> !isSane(mention))).isEmpty();
  }

  private static boolean isSane(Mention mention) {
    return mention.span().end() > mention.span().begin()
        && Written.magnitude(mention).compareTo(MOST) < 0;
  }

  private List<Mention> find(String text) {
    Span span = new Span(0, text.length());
    Sentence sentence = new Sentence(0, 1, false, span, text, Folding.fold(text), List.of());
    return finder.find(sentence, new ValueContext(LocalDate.of(2025, 2, 12), "CNY"));
  }
}
