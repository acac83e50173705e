package io.wenmai.graph;

import static io.wenmai.graph.Samples.ALIBABA;
import static io.wenmai.graph.Samples.APPLE;
import static io.wenmai.graph.Samples.ARENA;
import static io.wenmai.graph.Samples.BAIDU;
import static io.wenmai.graph.Samples.CANALYS;
import static io.wenmai.graph.Samples.QWEN_MAX;
import static io.wenmai.graph.Samples.TSAI;
import static io.wenmai.graph.Samples.day;
import static io.wenmai.graph.Samples.figure;
import static io.wenmai.graph.Samples.found;
import static io.wenmai.graph.Samples.known;
import static io.wenmai.graph.Samples.number;
import static io.wenmai.graph.Samples.quarter;
import static io.wenmai.graph.Samples.several;
import static io.wenmai.graph.Samples.text;
import static io.wenmai.graph.Samples.word;
import static io.wenmai.graph.Samples.year;
import static io.wenmai.lexicon.EntityKind.AI_MODEL;
import static io.wenmai.lexicon.EntityKind.INDICATOR;
import static io.wenmai.lexicon.EntityKind.ORGANISATION;
import static io.wenmai.lexicon.EntityKind.PERSON;
import static io.wenmai.lexicon.EntityKind.PLACE;

import io.wenmai.claim.Attribution;
import io.wenmai.claim.Modality;
import io.wenmai.claim.Value;
import io.wenmai.mention.Bound;
import java.util.List;

/** Articles with claims written by hand: a small world with agreement and dispute. */
public final class SampleNews {
  private SampleNews() {}

  /** Five articles of three publishers. */
  public static List<SampleArticle> articles() {
    return List.of(first(), second(), third(), fourth(), fifth());
  }

  /** An earlier text of the first article. */
  public static SampleArticle older() {
    return new SampleArticle(
            "one-old", "http://news.example/1?utm_source=x", "旧稿", "2025-02-12T18:00:00", "华尔街见闻")
        .says("苹果正与阿里巴巴商谈合作。")
        .claim(
            Modality.REPORTED,
            null,
            "Partnership",
            "partners",
            several(known(APPLE), known(ALIBABA)),
            "status",
            word("considered"));
  }

  private static SampleArticle first() {
    return new SampleArticle(
            "one", "https://news.example/1", "两家公司谈合作", "2025-02-12T20:31:11", "华尔街见闻")
        .says("苹果已选定阿里巴巴作为合作方。")
        .claim(
            "Partnership",
            "partners",
            several(known(APPLE), known(ALIBABA)),
            "status",
            word("confirmed"),
            "date",
            day("2025-02-11"))
        .says("苹果此前也曾与百度接触。")
        .claim(
            Modality.REPORTED,
            new Attribution("知情人士", null, null),
            "Partnership",
            "partners",
            several(known(APPLE), known(BAIDU)),
            "status",
            word("considered"))
        .says("阿里港股收涨8.48%。")
        .claim(
            "PriceMove",
            "instrument",
            known(ALIBABA, "阿里港股"),
            "change_percent",
            figure("8.48", "8.475", "8.485", "8.48%"),
            "date",
            day("2025-02-12"),
            "period",
            word("day"),
            "market",
            word("HK"))
        .says("联合创始人蔡崇信称双方合作已定。")
        .claim("Statement", "speaker", known(TSAI), "org", known(ALIBABA))
        .claim("Role", "person", known(TSAI), "org", known(ALIBABA), "title", text("联合创始人"));
  }

  private static SampleArticle second() {
    return new SampleArticle(
            "two", "https://news.example/2", "模型榜单更新", "2025-02-04T09:00:00", "每日经济新闻")
        .says("阿里巴巴发布Qwen2.5-Max。")
        .claim(
            "Release",
            "artifact",
            known(QWEN_MAX),
            "developer",
            known(ALIBABA),
            "date",
            day("2025-01-29"),
            "status",
            word("released"))
        .says("Qwen2.5-Max以1332分列Chatbot Arena第七，超过某模型𠮷-3。")
        .claim(
            "Benchmark",
            "artifact",
            known(QWEN_MAX),
            "benchmark",
            known(ARENA),
            "rank",
            figure("7", "7", "7", "第七"),
            "score",
            figure("1332", "1332", "1332", "1332分"))
        .claim("Outperforms", "artifact", known(QWEN_MAX), "rival", found(AI_MODEL, "𠮷-3"))
        .says("据Canalys，2024年苹果在中国出货量下降17%。")
        .claim(
            Modality.ASSERTED,
            new Attribution("Canalys", known(CANALYS), null),
            "Sales",
            "subject",
            known(APPLE),
            "measure",
            word("shipments"),
            "change_percent",
            figure("-17", "-17.5", "-16.5", "17%"),
            "basis",
            word("yoy"),
            "period",
            year(2024));
  }

  private static SampleArticle third() {
    return new SampleArticle("three", null, "消息面", "2025-02-13T08:00:00", "小报")
        .says("阿里股价昨日涨超8%，市值约2.2万亿港元。")
        .claim(
            "PriceMove",
            "instrument",
            known(ALIBABA, "阿里"),
            "change_percent",
            new Value.Figure(number("8"), null, Bound.OVER, number("8"), null, "超8%"),
            "bound",
            word("over"),
            "date",
            day("2025-02-12"),
            "period",
            word("day"))
        .claim(
            "MarketCap",
            "company",
            known(ALIBABA, "阿里"),
            "value",
            figure("2200000000000", "2150000000000", "2250000000000", "2.2万亿港元"),
            "currency",
            text("HKD"),
            "bound",
            word("about"))
        .says("苹果否认与百度终止合作。")
        .claim(
            Modality.DENIED,
            new Attribution("苹果", known(APPLE), null),
            "Partnership",
            "partners",
            several(known(APPLE), known(BAIDU)),
            "status",
            word("ended"))
        .says("某公司预计净利润为82亿元至88亿元。")
        .claim(
            Modality.FORECAST,
            null,
            "FinancialResult",
            "company",
            found(ORGANISATION, "A B/C集团"),
            "metric",
            word("net_profit"),
            "value",
            new Value.Figure(
                number("8200000000"),
                number("8800000000"),
                Bound.EXACT,
                number("8200000000"),
                number("8800000000"),
                "82亿元至88亿元"),
            "currency",
            text("CNY"),
            "period",
            year(2024));
  }

  private static SampleArticle fourth() {
    return new SampleArticle(
            "four", "https://news.example/4", "业绩与交易", "2025-02-20T18:00:00", "每日经济新闻")
        .says("阿里巴巴2024年第四季度营收2801.5亿元，同比增长8%。")
        .claim(
            "FinancialResult",
            "company",
            known(ALIBABA),
            "metric",
            word("revenue"),
            "value",
            figure("280150000000", "280145000000", "280155000000", "2801.5亿元"),
            "currency",
            text("CNY"),
            "change_percent",
            figure("8", "7.5", "8.5", "8%"),
            "basis",
            word("yoy"),
            "period",
            quarter())
        .says("中信证券把阿里目标价上调至135美元。")
        .claim(
            "Rating",
            "institution",
            found(ORGANISATION, "中信证券"),
            "company",
            known(ALIBABA, "阿里"),
            "target_price",
            figure("135", "134.5", "135.5", "135美元"),
            "currency",
            text("USD"),
            "action",
            word("raise_target"))
        .says("阿里向月之暗面投资约8亿美元，并持有某影视公司8.8%的股份。")
        .claim(
            "Investment",
            "investor",
            known(ALIBABA, "阿里"),
            "target",
            found(ORGANISATION, "月之暗面"),
            "amount",
            figure("800000000", "760000000", "840000000", "约8亿美元"),
            "currency",
            text("USD"),
            "bound",
            word("about"))
        .claim(
            "Stake",
            "holder",
            known(ALIBABA, "阿里"),
            "company",
            found(ORGANISATION, "某影视公司"),
            "percent",
            figure("8.8", "8.75", "8.85", "8.8%"))
        .says("Qwen2.5-Max的预训练数据超过20万亿tokens。")
        .claim(
            "Spec",
            "artifact",
            known(QWEN_MAX),
            "attribute",
            word("training_tokens"),
            "value",
            new Value.Figure(
                number("20000000000000"),
                null,
                Bound.OVER,
                number("20000000000000"),
                null,
                "超过20万亿"),
            "unit",
            text("tokens"),
            "bound",
            word("over"))
        .says("2月12日阿里港股收涨9.2%。")
        .claim(
            "PriceMove",
            "instrument",
            known(ALIBABA, "阿里港股"),
            "change_percent",
            figure("9.2", "9.15", "9.25", "9.2%"),
            "date",
            day("2025-02-12"),
            "period",
            word("day"),
            "market",
            word("HK"))
        .says("中国1月CPI同比上涨0.5%。")
        .claim(
            "Indicator",
            "region",
            found(PLACE, "中国"),
            "indicator",
            found(INDICATOR, "CPI"),
            "change_percent",
            figure("0.5", "0.45", "0.55", "0.5%"),
            "basis",
            word("yoy"));
  }

  private static SampleArticle fifth() {
    return new SampleArticle(
            "five", "https://tabloid.example/5", "传闻一箩筐", "2025-02-21T07:00:00", "小报")
        .says("有消息称，百度拟收购某影视公司。")
        .claim(
            Modality.REPORTED,
            new Attribution("消息", null, null),
            "Acquisition",
            "acquirer",
            known(BAIDU),
            "target",
            found(ORGANISATION, "某影视公司"),
            "status",
            word("proposed"))
        .says("百度将接入Qwen2.5-Max，张三出任百度副总裁。")
        .claim(
            Modality.FORECAST,
            null,
            "Integration",
            "adopter",
            known(BAIDU),
            "artifact",
            known(QWEN_MAX))
        .claim(
            "PersonnelChange",
            "person",
            found(PERSON, "张三"),
            "org",
            known(BAIDU),
            "action",
            word("appointed"),
            "title",
            text("副总裁"))
        .says("传阿里巴巴与苹果已签约。")
        .claim(
            Modality.REPORTED,
            null,
            "Partnership",
            "partners",
            several(known(ALIBABA), known(APPLE)),
            "status",
            word("reported"));
  }
}
