package io.wenmai.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.wenmai.mention.Mentions;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each line: a pattern, a marked sentence, and what is found; - where nothing is. */
class PatternTest {
  static final WordLists LISTS =
      new WordLists(
          Map.of(
              "and", WordList.of("、", "和", "与", "以及"),
              "rise", WordList.of("涨", "上涨", "大涨")));

  static Pattern pattern(String source) {
    Node node = PatternParser.parse(source, LISTS, new FreeSlots());
    Shape.check(node, new FreeSlots());
    return Pattern.of(List.of(source), node, LISTS.get("and", 0));
  }

  static String found(String pattern, String marked) {
    Mentions sentence = Marked.sentence(marked);
    String hits =
        pattern(pattern).hits(Pieces.of(sentence).getFirst()).stream()
            .map(hit -> show(sentence, hit))
            .collect(Collectors.joining("; "));
    return hits.isEmpty() ? "-" : hits;
  }

  private static String show(Mentions sentence, Matcher.Hit hit) {
    List<String> parts =
        hit.captures().stream().map(c -> c.slot() + "=" + text(sentence, c)).toList();
    return sentence.sentence().textOf(hit.span()) + (parts.isEmpty() ? "" : " " + parts);
  }

  private static String text(Mentions sentence, Capture capture) {
    String text = sentence.sentence().textOf(capture.span());
    return capture.keyword() == null ? text : text + ":" + capture.keyword();
  }

  @ParameterizedTest
  @DisplayName("words")
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      textBlock =
          """
          合作                ¦ 双方合作愉快              ¦ 合作
          双方 合作           ¦ 双方 合作愉快             ¦ 双方 合作
          (双方|各方) 合作  ¦ 各方合作                  ¦ 各方合作
          已? 合作            ¦ 双方已合作                ¦ 已合作
          已? 合作            ¦ 双方合作                  ¦ 合作
          [已] [正式] 合作    ¦ 双方正式合作              ¦ 正式合作
          [已] [正式] 合作    ¦ 双方正合作                ¦ 合作
          股价 $rise          ¦ 股价大涨                  ¦ 股价大涨
          （图）              ¦ 新品(图)                  ¦ (图)
          '(' 图 ')'          ¦ 新品(图)                  ¦ (图)
          上涨                ¦ 以上 涨停                 ¦ -
          iPhone用户          ¦ 新iPhone 用户             ¦ iPhone 用户
          IPO                 ¦ 启动ipo                   ¦ ipo
          AI                  ¦ OpenAI                    ¦ -
          AI                  ¦ 用AI 做                   ¦ AI
          涨 涨               ¦ 涨涨涨                    ¦ 涨涨
          """)
  void words(String pattern, String sentence, String found) {
    assertThat(found(pattern, sentence)).isEqualTo(found);
  }

  @ParameterizedTest
  @DisplayName("mentions")
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      textBlock =
          """
          {x:org} 涨          ¦ <org:阿里>涨              ¦ 阿里涨 [x=阿里]
          {x:org} 涨          ¦ <person:阿里>涨           ¦ -
          {x:name} 涨         ¦ <person:阿里>涨           ¦ 阿里涨 [x=阿里]
          {x:org|person} 涨 ¦ <person:阿里>涨           ¦ 阿里涨 [x=阿里]
          {_:org} {x:percent} ¦ <org:阿里> <percent:3%>   ¦ 阿里 3% [x=3%]
          {x:org} 涨          ¦ “<org:阿里>”涨            ¦ “阿里”涨 [x=阿里]
          {x:org} 涨          ¦ <org:阿里>(<security:09988.HK>)涨 ¦ 阿里(09988.HK)涨 [x=阿里]
          {x:org} （ {y:security} ） ¦ <org:阿里>(<security:9988>)涨 ¦ 阿里(9988) [x=阿里, y=9988]
          {x:org} （ {y:security} ） 涨 ¦ “<org:阿里>” ( <security:9988> ) 涨 ¦ “阿里” ( 9988 ) 涨 [x=阿里, y=9988]
          {x:number} 个       ¦ <quantity:3台>个          ¦ -
          {x:quantity} 个     ¦ <number:3>个              ¦ 3个 [x=3]
          {x:figure}          ¦ <money:3元>               ¦ 3元 [x=3元]
          银行                ¦ <org:中国银行>            ¦ -
          中国 {x:org}        ¦ <org:中国银行>            ¦ -
          中国银行            ¦ <org:中国银行>            ¦ 中国银行
          {x:org+} 均         ¦ <org:甲>、<org:乙>和<org:丙>均 ¦ 甲、乙和丙均 [x=甲, x=乙, x=丙]
          {x:org+} 均         ¦ <org:甲>(<person:某>)、<org:乙>均 ¦ 甲(某)、乙均 [x=甲, x=乙]
          {x:org+} 与 {y:org} ¦ <org:甲>、<org:乙>与<org:丙> ¦ 甲、乙与丙 [x=甲, x=乙, y=丙]
          """)
  void mentions(String pattern, String sentence, String found) {
    assertThat(found(pattern, sentence)).isEqualTo(found);
  }

  @ParameterizedTest
  @DisplayName("gaps")
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      textBlock =
          """
          {x:org} ..3 涨      ¦ <org:甲>今天也涨          ¦ 甲今天也涨 [x=甲]
          {x:org} ..2 涨      ¦ <org:甲>今天也涨          ¦ -
          {x:org} ..3 涨      ¦ <org:甲>，涨              ¦ -
          {x:org} ...3 涨     ¦ <org:甲>，涨              ¦ 甲，涨 [x=甲]
          {x:org} ...3 涨     ¦ <org:甲>。涨              ¦ -
          {x:org} ..3 涨      ¦ <org:甲>和<org:乙>涨      ¦ 甲和乙涨 [x=甲]
          {x:org} ~3 涨       ¦ <org:甲>和<org:乙>涨      ¦ 乙涨 [x=乙]
          {x:org} ..5-(没|不) 涨 ¦ <org:甲>今天没涨       ¦ -
          {x:org} ~5-没 [没] 涨 ¦ <org:甲>今天没涨        ¦ 甲今天没涨 [x=甲]
          {x:org} {y:text..5-将} 涨 ¦ <org:甲>今天将涨    ¦ -
          {x:org} ..5-$rise 停 ¦ <org:甲>今天大涨停       ¦ -
          {x:org} ..1 涨      ¦ <org:甲><person:某某某>涨 ¦ 甲某某某涨 [x=甲]
          {x:org} ..1 涨      ¦ <org:甲>(上海某某)涨      ¦ 甲(上海某某)涨 [x=甲]
          {x:org} ..9 涨      ¦ <org:甲>今天 大幅涨       ¦ -
          {x:org} ..9 涨      ¦ <org:甲> 3 大幅涨         ¦ 甲 3 大幅涨 [x=甲]
          {x:org} ..4 涨      ¦ (见<org:甲>)今天涨        ¦ -
          {x:org} 就 {y:text..5} 合作 ¦ <org:甲>就云计算展开合作 ¦ 甲就云计算展开合作 [x=甲, y=云计算展开]
          {x:org} {y:text..5} $ ¦ <org:甲>很好。            ¦ 甲很好 [x=甲, y=很好]
          {x=[{y:org}] 副? 总裁} ¦ <org:甲>副总裁           ¦ 甲副总裁 [x=甲副总裁, y=甲]
          """)
  void gaps(String pattern, String sentence, String found) {
    assertThat(found(pattern, sentence)).isEqualTo(found);
  }

  @ParameterizedTest
  @DisplayName("guards and places")
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      textBlock =
          """
          合作 !(伙伴|方)   ¦ 合作方                    ¦ -
          合作 !(伙伴|方)   ¦ 合作成功                  ¦ 合作
          合作 !{_:org}       ¦ 合作<org:甲>              ¦ -
          <!(未|没有) 合作  ¦ 没有 合作                 ¦ -
          <!未 合作           ¦ 开始合作                  ¦ 合作
          ^ 合作              ¦ 双方合作，“合作”         ¦ 合作
          ^^ 合作             ¦ 双方合作，合作            ¦ -
          ^^ 合作             ¦ “合作”                    ¦ -
          合作 $              ¦ 合作方，合作”。           ¦ 合作
          合作 $              ¦ 合作                      ¦ 合作
          """)
  void guards(String pattern, String sentence, String found) {
    assertThat(found(pattern, sentence)).isEqualTo(found);
  }
}
