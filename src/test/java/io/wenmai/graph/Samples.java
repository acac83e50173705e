package io.wenmai.graph;

import static io.wenmai.lexicon.EntityKind.AI_MODEL;
import static io.wenmai.lexicon.EntityKind.BENCHMARK;
import static io.wenmai.lexicon.EntityKind.ORGANISATION;
import static io.wenmai.lexicon.EntityKind.PERSON;

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
import org.jspecify.annotations.Nullable;

/** Entities and values written by hand. */
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
  public static Catalogue catalogue() {
    return Catalogue.of(Iris.DEFAULT, entities());
  }

  static Map<String, Entity> byName() {
    Map<String, Entity> byName = new HashMap<>();
    entities().forEach(entity -> byName.put(entity.label(), entity));
    return byName;
  }

  public static Value.Entity known(Entity entity) {
    return known(entity, entity.label());
  }

  public static Value.Entity known(Entity entity, String text) {
    return new Value.Entity(entity.label(), text, entity.kind(), entity.id());
  }

  public static Value.Entity found(EntityKind kind, String name) {
    return new Value.Entity(name, name, kind, null);
  }

  public static Value several(Value.Entity... members) {
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

  /** The fourth quarter of 2024. */
  public static Value quarter() {
    return new Value.Time(
        "2024-Q4", LocalDate.of(2024, 10, 1), LocalDate.of(2024, 12, 31), false, "2024年第四季度");
  }

  public static Value year(int year) {
    return new Value.Time(
        Integer.toString(year),
        LocalDate.of(year, 1, 1),
        LocalDate.of(year, 12, 31),
        false,
        year + "年");
  }

  public static BigDecimal number(String number) {
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
