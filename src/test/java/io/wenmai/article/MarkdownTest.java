package io.wenmai.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownTest {
  private static Arguments row(String markdown, String... blocks) {
    return Arguments.of(markdown, List.of(blocks));
  }

  static Stream<Arguments> marks() {
    return Stream.of(
        row("**同比增长5%**，环比持平。", "PARAGRAPH 同比增长5%，环比持平。"),
        row("他说**公司已盈利。**后文不是强调。", "PARAGRAPH 他说公司已盈利。后文不是强调。"),
        row("跌了11%** ，**第三年下降**了", "PARAGRAPH 跌了11% ，第三年下降了"),
        row("****三连**星**号", "PARAGRAPH 三连星号"),
        row("*斜体*与_下划线_与`代码`", "PARAGRAPH 斜体与_下划线_与代码"),
        row("综上，\\*ST中程与*ST天邦有风险", "PARAGRAPH 综上，*ST中程与*ST天邦有风险"),
        row("5*8*2=80", "PARAGRAPH 5*8*2=80"),
        row("见[公告](https://a.cn/b)和<https://a.cn/c>", "PARAGRAPH 见公告和https://a.cn/c"),
        row("前![图片](https://a.cn/x.png)后", "PARAGRAPH 前后"),
        row("![图片](https://a.cn/x.png)"),
        row("需求弱。[https://a.cn（某某资讯）](https://a.cn/)后文", "PARAGRAPH 需求弱。后文"),
        row("AT&amp;T&nbsp;涨&#65;&hellip;", "PARAGRAPH AT&T 涨A…"),
        row("零\u200B宽\uFEFF度\u00AD与\u202A方向", "PARAGRAPH 零宽度与方向"),
        row("窄\u2009空\u00A0格\u3000宽", "PARAGRAPH 窄 空 格\u3000宽"),
        row("ガ", "PARAGRAPH ガ"),
        row("显示“<thinging>”与<b>粗</b>体", "PARAGRAPH 显示“<thinging>”与粗体"));
  }

  static Stream<Arguments> structure() {
    return Stream.of(
        row("# 一\n\n未来\n--\n\n正文。", "HEADING 一", "HEADING 未来", "PARAGRAPH 正文。"),
        row("**小标题**\n===", "HEADING 小标题"),
        row("> 引用一。\n>\n> 引用二。", "QUOTE 引用一。", "QUOTE 引用二。"),
        row("* 甲\n* 乙\n\n1. 丙", "LIST_ITEM 甲", "LIST_ITEM 乙", "LIST_ITEM 丙"),
        row("> 1. 套\n>    > 深", "LIST_ITEM 套", "QUOTE 深"),
        row(
            "| 股票 | 报价 |\n| --- | --- |\n| **特斯拉** | 328.84 |\n|  |  |",
            "TABLE_ROW 股票 | 报价",
            "TABLE_ROW 特斯拉 | 328.84"),
        row("    缩进的段落", "PARAGRAPH 缩进的段落"),
        row("　　全角缩进", "PARAGRAPH 全角缩进"),
        row("```\nint a;\n```\n\n正文", "PARAGRAPH 正文"),
        row("<div><p>甲</p><ul><li>乙</li></ul></div>", "PARAGRAPH 甲", "LIST_ITEM 乙"));
  }

  static Stream<Arguments> lines() {
    return Stream.of(
        row("第一段完了。  \n第二段。", "PARAGRAPH 第一段完了。", "PARAGRAPH 第二段。"),
        row("第一段完了。<br>第二段。", "PARAGRAPH 第一段完了。", "PARAGRAPH 第二段。"),
        row("风险提示\n市场有风险。", "PARAGRAPH 风险提示", "PARAGRAPH 市场有风险。"),
        row(
            "值得注意的是，分析师Ryan   \nHojnowski表示：好。",
            "PARAGRAPH 值得注意的是，分析师Ryan",
            "PARAGRAPH Hojnowski表示：好。"),
        row(
            "即使疫情消退，重建也需要时间。分析师Ryan   \nHojnowski表示：好。",
            "PARAGRAPH 即使疫情消退，重建也需要时间。分析师Ryan Hojnowski表示：好。"),
        row("这一行很长而且在句子的正中间就断开了所以它还没有说\n完。", "PARAGRAPH 这一行很长而且在句子的正中间就断开了所以它还没有说完。"));
  }

  @ParameterizedTest
  @MethodSource({"marks", "structure", "lines"})
  void blocks(String markdown, List<String> blocks) {
    assertThat(Markdown.blocks(markdown))
        .extracting(draft -> draft.kind() + " " + draft.text())
        .isEqualTo(blocks);
  }

  @Test
  void aParagraphThatIsALinkKeepsItsAddress() {
    assertThat(Markdown.blocks("正文 [甲](https://a.cn)\n\n[qq](https://new.qq.com/x)"))
        .extracting(Draft::link)
        .containsExactly(null, "https://new.qq.com/x");
  }
}
