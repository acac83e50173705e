package io.wenmai.graph;

import static io.wenmai.lexicon.EntityKind.AI_MODEL;
import static io.wenmai.lexicon.EntityKind.BENCHMARK;
import static io.wenmai.lexicon.EntityKind.ORGANISATION;
import static io.wenmai.lexicon.EntityKind.PERSON;

import io.wenmai.claim.Attribution;
import io.wenmai.claim.Modality;
import io.wenmai.claim.Value;
import io.wenmai.lexicon.Entity;
import io.wenmai.lexicon.EntityKind;
import io.wenmai.mention.Bound;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/** Articles, claims and entities written by hand: a small world with agreement and dispute. */
public final class Samples {
  public static final Entity ALIBABA =
      entity("alibaba", ORGANISATION, "阿里巴巴", "Alibaba", List.of("阿里"), List.of("09988.HK"));
  public static final Entity APPLE =
      entity("apple", ORGANISATION, "苹果", "Apple", List.of("苹果公司"), List.of("AAPL.O"));
  public static final Entity BAIDU =
      entity("baidu", ORGANISATION, "百度", "Baidu", List.of(), List.of("09888.HK"));
  public static final Entity QWEN_MAX =
      entity("qwen2-5-max", AI_MODEL, "Qwen2.5-Max", null, List.of(), List.of());
  public static final Entity ARENA =
      entity("chatbot-arena", BENCHMARK, "Chatbot Arena", null, List.of(), List.of());
  public static final Entity TSAI =
      entity("joe-tsai", PERSON, "蔡崇信", "Joe Tsai", List.of(), List.of());
  public static final Entity WALLSTREETCN =
      entity("wallstreetcn", ORGANISATION, "华尔街见闻", null, List.of(), List.of());
  public static final Entity NBD =
      entity("nbd", ORGANISATION, "每日经济新闻", null, List.of("每经"), List.of());
  public static final Entity CANALYS =
      entity("canalys", ORGANISATION, "Canalys", null, List.of(), List.of());

  private Samples() {}

  public static List<Entity> entities() {
    return List.of(ALIBABA, APPLE, BAIDU, QWEN_MAX, ARENA, TSAI, WALLSTREETCN, NBD, CANALYS);
  }

  /** What a lexicon of these entities adds to the graph. */
  public static List<Quad> catalogue() {
    return EntityGraph.of(Iris.DEFAULT, entities());
  }

  static Map<String, Entity> byName() {
    Map<String, Entity> byName = new HashMap<>();
    entities().forEach(entity -> byName.put(entity.label(), entity));
    return byName;
  }

  /** Three articles of two publishers. */
  public static List<SampleArticle> articles() {
    return List.of(first(), second(), third());
  }

  private static SampleArticle first() {
    return new SampleArticle(
            "one", "https://news.example/1", "两家公司谈合作", "2025-02-12T20:31:11", "华尔街见闻")
        .says("苹果已选定阿里巴巴作为合作方。")
        .claim(
            "Partnership",
            "partners",
            list(of(APPLE), of(ALIBABA)),
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
            list(of(APPLE), of(BAIDU)),
            "status",
            word("considered"))
        .says("阿里港股收涨8.48%。")
        .claim(
            "PriceMove",
            "instrument",
            of(ALIBABA, "阿里港股"),
            "change_percent",
            figure("8.48", "8.475", "8.485", "8.48%"),
            "date",
            day("2025-02-12"),
            "period",
            word("day"),
            "market",
            word("HK"))
        .says("联合创始人蔡崇信称双方合作已定。")
        .claim("Statement", "speaker", of(TSAI), "org", of(ALIBABA))
        .claim("Role", "person", of(TSAI), "org", of(ALIBABA), "title", text("联合创始人"));
  }

  private static SampleArticle second() {
    return new SampleArticle(
            "two", "https://news.example/2", "模型榜单更新", "2025-02-04T09:00:00", "每日经济新闻")
        .says("阿里巴巴发布Qwen2.5-Max。")
        .claim(
            "Release",
            "artifact",
            of(QWEN_MAX),
            "developer",
            of(ALIBABA),
            "date",
            day("2025-01-29"),
            "status",
            word("released"))
        .says("Qwen2.5-Max以1332分列Chatbot Arena第七，超过某模型𠮷-3。")
        .claim(
            "Benchmark",
            "artifact",
            of(QWEN_MAX),
            "benchmark",
            of(ARENA),
            "rank",
            figure("7", "7", "7", "第七"),
            "score",
            figure("1332", "1332", "1332", "1332分"))
        .claim("Outperforms", "artifact", of(QWEN_MAX), "rival", found(AI_MODEL, "𠮷-3"))
        .says("据Canalys，2024年苹果在中国出货量下降17%。")
        .claim(
            Modality.ASSERTED,
            new Attribution("Canalys", of(CANALYS), null),
            "Sales",
            "subject",
            of(APPLE),
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
            of(ALIBABA, "阿里"),
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
            of(ALIBABA, "阿里"),
            "value",
            figure("2200000000000", "2150000000000", "2250000000000", "2.2万亿港元"),
            "currency",
            text("HKD"),
            "bound",
            word("about"))
        .says("苹果否认与百度终止合作。")
        .claim(
            Modality.DENIED,
            new Attribution("苹果", of(APPLE), null),
            "Partnership",
            "partners",
            list(of(APPLE), of(BAIDU)),
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

  public static Value.Entity of(Entity entity) {
    return of(entity, entity.label());
  }

  public static Value.Entity of(Entity entity, String text) {
    return new Value.Entity(entity.label(), text, entity.kind(), entity.id());
  }

  public static Value.Entity found(EntityKind kind, String name) {
    return new Value.Entity(name, name, kind, null);
  }

  public static Value list(Value.Entity... members) {
    return new Value.Entities(List.of(members));
  }

  public static Value word(String keyword) {
    return new Value.Keyword(keyword);
  }

  public static Value text(String words) {
    return new Value.Text(words);
  }

  public static Value figure(String value, String low, String high, String text) {
    return new Value.Figure(number(value), null, Bound.EXACT, number(low), number(high), text);
  }

  public static Value day(String iso) {
    LocalDate day = LocalDate.parse(iso);
    return new Value.Time(iso, day, day, false, iso);
  }

  public static Value year(int year) {
    return new Value.Time(
        Integer.toString(year),
        LocalDate.of(year, 1, 1),
        LocalDate.of(year, 12, 31),
        false,
        year + "年");
  }

  private static BigDecimal number(String number) {
    return new BigDecimal(number);
  }

  private static Entity entity(
      String id,
      EntityKind kind,
      String label,
      @Nullable String english,
      List<String> aliases,
      List<String> tickers) {
    Map<String, String> labels = english == null ? Map.of() : Map.of("zh", label, "en", english);
    return new Entity(id, kind, label, labels, aliases, tickers, Set.of(), Map.of(), Map.of());
  }
}
