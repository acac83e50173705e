package io.wenmai.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CopiesTest {
  private static final String TEXT = words(1, 600);

  /** A text of letters of which no five recur but by chance. */
  private static String words(int seed, int length) {
    return new Random(seed)
        .ints(length, 0x4e00, 0x9000)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  @Test
  void aTextWithANewHeadAndTailIsACopy() {
    Copies copies = new Copies();
    copies.add("first", TEXT);
    copies.add("other", words(2, 600));
    copies.add("copy", "转载：" + TEXT.substring(20, 560) + words(3, 60));
    assertThat(copies.firsts()).containsOnlyKeys("first", "copy").containsEntry("copy", "first");
  }

  @Test
  void textsThatShareAParagraphAreNone() {
    Copies copies = new Copies();
    copies.add("a", TEXT);
    copies.add("b", TEXT.substring(0, 120) + words(4, 480));
    assertThat(copies.firsts()).isEmpty();
  }

  @Test
  void punctuationAndCaseDoNotCount() {
    Copies copies = new Copies();
    copies.add("a", TEXT + "DeepSeek");
    copies.add("b", TEXT.replaceAll("(.{9})", "$1，") + "deepseek");
    assertThat(copies.firsts()).containsEntry("b", "a");
  }

  @Test
  void aHostileTextTakesNoLongerThanAnother() {
    Copies copies = new Copies();
    copies.add("a", "a".repeat(2_000_000));
    copies.add("b", "a".repeat(2_000_000));
    assertThat(copies.firsts()).containsEntry("b", "a");
  }

  @Test
  void oneSourceWhereWordsOrSourcesAreShared() {
    List<Stated> stated =
        Claims.stated(
            "2025-02-12 {type: Develops, developer: 阿里巴巴, artifact: 夸克}",
            "2025-02-13 {type: Develops, developer: 阿里巴巴, artifact: 夸克}",
            "2025-02-14 {type: Develops, developer: 阿里巴巴, artifact: 夸克}",
            "2025-02-15 {type: Develops, developer: 阿里巴巴, artifact: 夸克}",
            "2025-02-16 {type: Develops, developer: 阿里巴巴, artifact: 夸克}");
    String sentence = TEXT.substring(0, 40);
    List<Stated> said =
        List.of(
            Claims.saying(stated.get(0), sentence, null, "a0"),
            Claims.saying(stated.get(1), "据悉，" + sentence, Claims.by("Canalys"), "a1"),
            Claims.saying(stated.get(2), "另一句", Claims.by("Canalys"), "a2"),
            Claims.saying(stated.get(3), "又一句", Claims.by("知情人士"), "a3"),
            Claims.saying(stated.get(4), "再一句", Claims.by("知情人士"), "a3"));
    List<Sources.Group> groups = new Sources(Comparability.shipped().wording()).groups(said);
    assertThat(groups)
        .extracting(Sources.Group::articles)
        .containsExactly(List.of("a0", "a1", "a2"), List.of("a3", "a4"));
    assertThat(groups.getFirst().reasons())
        .containsExactly("all cite Canalys", "the same sentence");
    assertThat(groups.getLast().reasons()).containsExactly("near-copies of one text");
  }
}
