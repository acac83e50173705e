package io.wenmai.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {
  private static final Lexicon LEXICON =
      Yaml.organisations(
          "id: ping-an, zh: 中国平安, aliases: [{name: 平安, short: true, near: [保险, 寿险],"
              + " not_in: [平安夜, 报平安]}]",
          "id: ping-an-bank, zh: 平安银行",
          "id: apple, zh: 苹果公司, en: Apple, aliases: [{name: 苹果, not_in: [苹果园], not_near: [果农]}]",
          "id: openai, en: OpenAI",
          "id: ai-inc, en: AI",
          "id: meta, en: Meta",
          "id: chatbot-arena, en: Chatbot Arena",
          "id: gpt-4, en: GPT-4",
          "id: gpt-4o, en: GPT-4o",
          "id: claude-35, en: Claude 3.5 Sonnet",
          "id: su7, zh: 小米SU7",
          "id: xiaomi, zh: 小米",
          "id: cook, zh: 蒂姆·库克",
          "id: target, en: Target, case: exact",
          "id: sp, zh: 标普500",
          "id: changan-car, zh: 长安汽车, aliases: [长安]",
          "id: changan-town, zh: 长安");

  @ParameterizedTest
  @ValueSource(
      strings = {
        // longest, leftmost
        "[平安银行]与[中国平安]",
        "[小米SU7]上市",
        // ASCII words
        "Air AIR [AI][苹果][AI]",
        "Metal [Meta]，Meta2 meta META",
        "GPT-4.5 [GPT-4] [GPT-4o] GPT-4x [GPT-4]. [GPT-4].",
        "[标普500]，标普500ETF，标普5000，[标普500]指数",
        // case
        "[openai] [OPENAI] [Target] target TARGET",
        // separators
        "[Open AI]、[Open-AI]、[Open  AI]、Op enAI、Open   A.I.",
        "[ChatbotArena] [Chatbot  Arena] Chatbot   Arena",
        "[GPT4o] [GPT 4o] [GPT‑4o]",
        "[Claude3.5Sonnet] [Claude-3.5-Sonnet] Claude 35 Sonnet",
        "[小米 SU7] 小 米",
        "[蒂姆•库克]、[蒂姆库克]、[蒂姆・库克]、库克",
        // full width
        "[Ｏｐｅｎ ＡＩ]和[标普５００]",
        // words that hold a name
        "苹果园站，[苹果]",
        // neighbours
        "果农说苹果熟了",
      })
  void findsNames(String marked) {
    String text = marked.replace("[", "").replace("]", "");
    StringBuilder found = new StringBuilder(text);
    for (Hit hit : LEXICON.find(text).reversed()) {
      found.insert(hit.end(), ']').insert(hit.begin(), '[');
    }
    assertThat(found).hasToString(marked);
  }

  @Test
  void aShortNameCountsWhereTheFullOneStandsOrAWordSupportsIt() {
    assertThat(found("祝大家平安")).isEmpty();
    assertThat(found("中国平安公告，平安的利润增长")).containsExactly("ping-an", "ping-an");
    assertThat(found("平安的寿险业务")).containsExactly("ping-an");
    assertThat(found("中国平安员工在平安夜报平安")).containsExactly("ping-an");
    assertThat(LEXICON.surelyNamed("中国平安公告，平安的利润增长")).containsExactly("ping-an");
    assertThat(LEXICON.find("平安的利润增长", Set.of("ping-an"))).hasSize(1);
    assertThat(LEXICON.find("平安的利润增长", Set.of())).isEmpty();
  }

  @Test
  void aSupportingWordMustBeNear() {
    assertThat(found("寿险" + "，".repeat(Guard.REACH - 2) + "平安")).containsExactly("ping-an");
    assertThat(found("寿险" + "，".repeat(Guard.REACH - 1) + "平安")).isEmpty();
  }

  @Test
  void homonymsAreAllCandidates() {
    assertThat(LEXICON.find("长安"))
        .singleElement()
        .satisfies(hit ->
            assertThat(hit.candidates())
                .extracting(Entity::id)
                .containsExactly("changan-car", "changan-town"));
  }

  @Test
  void entitiesAreLookedUpByIdNameAndTicker() {
    Lexicon lexicon =
        Yaml.organisations(
            "id: b, zh: 阿里巴巴, tickers: [09988.HK, BABA.US]",
            "id: a, zh: 浦发银行, tickers: [600000.SH], aliases: [SPD Bank]");
    assertThat(lexicon.entities()).extracting(Entity::id).containsExactly("a", "b");
    assertThat(lexicon.entity("c")).isNull();
    assertThat(lexicon.named("spdbank")).extracting(Entity::id).containsExactly("a");
    assertThat(lexicon.named("浦发")).isEmpty();
    for (String code : List.of("09988.HK", "9988.hk", "09988", "HK09988", "BABA", "baba.us")) {
      assertThat(lexicon.listed(code)).as(code).extracting(Entity::id).containsExactly("b");
    }
    for (String code : List.of("600000.SH", "SH600000", "sh.600000", "SH:600000", "600000")) {
      assertThat(lexicon.listed(code)).as(code).extracting(Entity::id).containsExactly("a");
    }
    assertThat(lexicon.listed("600001")).isEmpty();
    assertThat(lexicon.listed("SH")).isEmpty();
    assertThat(lexicon.listed("")).isEmpty();
  }

  @Test
  void namesFoundElsewhereJoin() {
    Entity found =
        new Entity(
            "x",
            EntityKind.ORGANISATION,
            "星尘智能",
            Map.of("zh", "星尘智能"),
            List.of("星尘"),
            List.of(),
            Set.of(),
            Map.of(),
            Map.of());
    Lexicon more = LEXICON.with(List.of(found));
    assertThat(more.find("苹果与星尘智能")).hasSize(2);
    assertThat(LEXICON.find("苹果与星尘智能")).hasSize(1);
    assertThat(more.entity("x")).isEqualTo(found);
  }

  @Test
  void anyTextIsReadInLinearTime() {
    Lexicon lexicon =
        Yaml.organisations(
            "id: a, en: " + "a".repeat(80),
            "id: b, zh: " + "甲".repeat(80),
            "id: c, zh: 乙乙, aliases: [{name: 丙丙, near: [" + "丁".repeat(30) + "]}]");
    String hostile =
        "a".repeat(300_000)
            + "a ".repeat(150_000)
            + "甲".repeat(300_000)
            + "甲- ".repeat(100_000)
            + "丙".repeat(300_000)
            + "\ud800";
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(lexicon.find(hostile)).hasSize(3750));
  }

  private static List<String> found(String text) {
    return LEXICON.find(text).stream().map(hit -> hit.candidates().getFirst().id()).toList();
  }
}
