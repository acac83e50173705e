package io.wenmai.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordIndexTest {
  @TempDir static Path folder;
  private static WordIndex index;

  @BeforeAll
  static void fill() {
    index = WordIndex.in(folder.resolve("search"));
    index.rebuild(
        List.of(
                entity("alibaba", 90, "阿里巴巴", "Alibaba", "阿里", "09988.HK", "BABA.N"),
                entity("alihealth", 7, "阿里健康", "Alibaba Health"),
                entity("tencent", 50, "腾讯控股", "Tencent", "騰訊"),
                entity("catl", 20, "宁德时代", "CATL"),
                entity("deutsche", 3, "德意志银行", "Deutsche Bank", "Crédit Test"),
                entity("deepseek", 30, "DeepSeek", "深度求索"),
                entity("qwen", 11, "Qwen2.5-Max"),
                passage("h1", Kind.ARTICLE, null, 10, "騰訊雲接入DeepSeek，港股大漲"),
                passage("s1", Kind.SENTENCE, "h1", 10, "腾讯云已接入 DeepSeek-R1 模型，Ａ股软件板块走强。"),
                passage("s2", Kind.SENTENCE, "h2", 20, "阿里巴巴股价上涨8.48%，创2021年以来新高。"),
                passage("s3", Kind.SENTENCE, "h2", 30, "云计算收入增长，阿里表示将加大投入。"))
            .iterator());
  }

  @AfterAll
  static void close() {
    index.close();
  }

  private static Passage entity(String iri, long weight, String... names) {
    return new Passage(iri, Kind.ENTITY, "Organisation", null, List.of(names), weight);
  }

  private static Passage passage(
      String iri, Kind kind, @Nullable String article, long weight, String text) {
    return new Passage(iri, kind, "", article, List.of(text), weight);
  }

  private static List<String> found(String words) {
    return iris(index.search(words, EnumSet.allOf(Kind.class), 0, 20));
  }

  private static List<String> iris(Hits hits) {
    return hits.hits().stream().map(Hit::iri).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          阿里巴巴    | alibaba s2
          阿里        | alibaba alihealth s3 s2
          巴巴        | alibaba s2
          里          | alibaba alihealth s3 s2
          德          | deutsche catl
          德意        | deutsche
          腾讯        | tencent h1 s1
          騰訊        | tencent h1 s1
          腾讯云接入  | h1
          deepseek    | deepseek h1 s1
          DEEPS       | deepseek
          deeps*      | deepseek h1 s1
          deepseek r1 | s1
          R1          | s1
          A股         | s1
          Ａ股        | s1
          qwen        | qwen
          qwen 2.5    | qwen
          qwen2.5max  | qwen
          9988        | alibaba
          09988.hk    | alibaba
          baba        | alibaba
          8.48%       | s2
          8.4         |
          credit      | deutsche
          腾讯 r1     | s1
          """)
  void findsWhatHoldsTheWordsAndNothingElse(String words, String iris) {
    assertThat(found(words)).isEqualTo(iris == null ? List.of() : List.of(iris.split(" ")));
  }

  @Test
  void findsWhatHoldsMostOfTheWordsWhereNothingHoldsAll() {
    assertThat(found("阿里巴巴股价大幅上涨")).containsExactly("s2");
    assertThat(found("接入 DeepSeek 之后 模型")).containsExactly("s1");
    assertThat(found("天书奇谭里的蛋生")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "阿里 AND (",
        "*",
        "**",
        "\"",
        "a:b",
        "阿里~",
        "[* TO *]",
        "!",
        "\\",
        "/x/",
        "   ",
        "",
        "-",
        "^",
        "iri:*",
        "\uD83D",
        "\u0000"
      })
  void noWordsAreWrong(String words) {
    assertThat(index.search(words, EnumSet.allOf(Kind.class), 0, 5).total()).isNotNegative();
  }

  @Test
  void longWordsTakeNoLongTime() {
    assertThat(found("阿".repeat(100_000) + " " + "x*".repeat(10_000))).isEmpty();
  }

  @Test
  void findsOnlyTheKindsAskedFor() {
    assertThat(iris(index.search("阿里", Set.of(Kind.SENTENCE), 0, 5))).containsExactly("s3", "s2");
    assertThat(index.search("阿里", Set.of(), 0, 5).total()).isZero();
  }

  @Test
  void leafsThroughPages() {
    Set<Kind> all = EnumSet.allOf(Kind.class);
    assertThat(iris(index.search("阿里", all, 1, 2))).containsExactly("alihealth", "s3");
    assertThat(index.search("阿里", all, 1, 2).total()).isEqualTo(4);
    assertThat(iris(index.search("阿里", all, 4, 2))).isEmpty();
    assertThat(iris(index.search("阿里", all, -3, Integer.MAX_VALUE))).hasSize(4);
    assertThat(iris(index.search("阿里", all, Integer.MAX_VALUE, Integer.MAX_VALUE))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          腾讯    | 騰訊         | 騰訊
          9988    | 09988.HK     | 09988
          alib    | Alibaba      | Alib
          8.48    | 阿里巴巴股价上涨8.48%，创2021年以来新高。 | 8.48
          阿里 股价 | 阿里巴巴股价上涨8.48%，创2021年以来新高。 | 阿里 股价
          深度    | 深度求索     | 深度
          """)
  void marksTheWordsInTheBestText(String words, String text, String marked) {
    Hit best = index.search(words, EnumSet.allOf(Kind.class), 0, 1).hits().getFirst();
    assertThat(best.text()).isEqualTo(text);
    assertThat(best.marks().stream().map(span -> text.substring(span.begin(), span.end())).toList())
        .isEqualTo(List.of(marked.split(" ")));
  }

  @Test
  void theUsualNameAndTheArticleComeWithAHit() {
    Hit entity = index.search("BABA", Set.of(Kind.ENTITY), 0, 1).hits().getFirst();
    assertThat(entity.label()).isEqualTo("阿里巴巴");
    assertThat(entity.type()).isEqualTo("Organisation");
    Hit sentence = index.search("软件板块", Set.of(Kind.SENTENCE), 0, 1).hits().getFirst();
    assertThat(sentence.article()).isEqualTo("h1");
  }

  @Test
  void noPhraseReachesFromOneNameIntoAnother() {
    assertThat(found("健康alibaba")).isEmpty();
  }

  @Test
  void whatGoesAndComesIsSeenByTheNextSearch(@TempDir Path other) {
    try (WordIndex changing = WordIndex.in(other)) {
      assertThat(changing.isUsable()).isFalse();
      changing.update(List.of(), List.of(entity("a", 1, "甲公司"), entity("b", 1, "乙公司")));
      assertThat(changing.isUsable()).isTrue();
      assertThat(iris(changing.search("公司", Set.of(Kind.ENTITY), 0, 9))).containsExactly("a", "b");
      changing.update(List.of("a"), List.of(entity("b", 2, "丙公司")));
      assertThat(iris(changing.search("公司", Set.of(Kind.ENTITY), 0, 9))).containsExactly("b");
      assertThat(changing.search("乙", Set.of(Kind.ENTITY), 0, 9).total()).isZero();
      assertThat(changing.size()).isEqualTo(1);
      assertThat(changing.passage("b")).contains(entity("b", 2, "丙公司"));
      assertThat(changing.passage("a")).isEmpty();
    }
  }
}
