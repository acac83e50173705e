package io.wenmai.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
  /** Each example is a text whose sentences are parted by bars. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "公司涨5%。|市值2万亿！|真的？|没有句号的一句",
        "一是算力；二是服务；三是安全。",
        "他们选择了阿里？！|真的！！！",
        "股价升至3.5美元，指数涨0.5%。",
        "他说：“我们很幸运。最终选择了阿里。”|市场随后上涨。",
        "“我们很幸运。最终选择了我们。”蔡崇信直言，“非常荣幸。”",
        "“很贵。”|张三涨价了。",
        "他称「不可能。」|其後下跌。",
        "增长5%（上年同期为3%。口径一致。）。|后文。",
        "（注：数据来自公告。）|后文。",
        "见《涨了！涨了！》一书。|后文。",
        "“未闭合的引号。|后文。",
        "有右引号”没有左引号。|后文。",
        "消息属实。|【图源：某网】|上周股价下跌。",
        "呈现三大特征：|1.重仓龙头：增持18%。|2.减持地产。",
        "比例为1：2.5，不变。",
        "见 https://a.cn/?id=1 和Yahoo!财经。|后文。",
        "他说\"涨了。\"|后文\"又涨\"。",
        "等等……还有后文。|完。",
        "网友用“太棒了！”形容。|他喊“涨了！”|后文。",
        " 前后有空格。 | 　再来一句 ",
        "𠮶字也行。|😀好！",
      })
  void sentences(String example) {
    String text = example.replace("|", "");
    List<String> expected = List.of(example.split("\\|")).stream().map(String::strip).toList();
    assertThat(SentenceSplitter.split(text))
        .extracting(span -> text.substring(span.begin(), span.end()))
        .isEqualTo(expected);
  }

  @Test
  void aLongQuoteIsCutAtItsStops() {
    String first = "他说：“" + "数据和模型的规模在扩大，".repeat(6) + "并且会继续。";
    String second = "我们致力于创新。”";
    assertThat(SentenceSplitter.split(first + second + "后文。"))
        .extracting(Span::end)
        .containsExactly(first.length(), (first + second).length(), (first + second).length() + 3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“", "”", "“”", "（", "）", "“。", "。”", "“”（", "，。", "。，", "？a", "：1.", "\"。", "【】", " "
      })
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void hostile(String mark) {
    String text = mark.repeat(100_000) + "（" + "“".repeat(50_000) + "。" + "”".repeat(50_000);
    assertThat(SentenceSplitter.split(text)).allMatch(span -> span.length() < 3000);
  }
}
