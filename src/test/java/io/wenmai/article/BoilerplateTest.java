package io.wenmai.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoilerplateTest {
  private static final Boilerplate BOILERPLATE = new Boilerplate();

  private static List<@Nullable String> reasons(String... blocks) {
    Stream<Draft> title = Stream.of(new Draft(Block.Kind.TITLE, "标题"));
    Stream<Draft> body = Stream.of(blocks).map(text -> new Draft(Block.Kind.PARAGRAPH, text));
    return BOILERPLATE.reasons(Stream.concat(title, body).toList()).subList(1, blocks.length + 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " ← ",
      value = {
        "risk-notice ← 风险提示：下游需求不及预期；行业竞争加剧。",
        "risk-notice ← ◆风险提示：量产进展不及预期",
        "risk-notice ← 风险提示及免责条款",
        "disclaimer ← （声明：文章内容和数据仅供参考，不构成投资建议。）",
        "disclaimer ← 免责声明：本文内容与数据仅供参考，据此操作，风险自担。",
        "disclaimer ← 市场有风险，投资需谨慎。本文未考虑到个别用户特殊的投资目标。",
        "copyright ← 某某经纬版权所有，未经授权，不得转载或以其他方式使用。",
        "origin ← 本文来源：某某财经 作者：张三",
        "origin ← (来源:Bloomberg)",
        "caption ← 图片来源：每经记者 张三 摄",
        "caption ← （图 / 摄图网，基于VRF协议）",
        "caption ← 某某珠宝市场 图源：小张拍摄",
        "promotion ← 更多精彩内容，关注某某微信号（ID：abc），或者下载某某App",
        "related ← 相關新聞：某地某年經濟增長5%左右",
        "navigation ← END",
        "ornament ← ———————",
        "credit ← 作者 | 张三编辑 | 李四",
        "credit ← 每经记者：张三    每经编辑：李四光",
        "credit ← 北京商报记者 张三 李四",
        "credit ← 本报记者  张三  深圳报道",
        "credit ← （编辑：张三 审核：李四 校对：王五）",
        "credit ← 文/张三 来源：某某师院",
        "credit ← 界面新闻记者 | 张三",
        "credit ← 潇湘晨报记者张三",
        "credit ← 編輯：張三",
      })
  void marked(String reason, String block) {
    assertThat(reasons(block).getFirst()).isEqualTo(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "公司发布风险提示公告称，股价短期涨幅较大。",
        "部分车企推出了限时优惠、金融政策等促销措施。",
        "其在声明中表示，收购要约是购买全部资产。",
        "投资人按照约定盈亏自负、风险自担。他则表示不同意。",
        "作者认为，阿里云收入增长7%。",
        "记者从多方获悉，许主洪正式加入阿里巴巴。",
        "面对记者采访时，导演曾说：人类的天才是一拨一拨出现的",
        "记者手记：给消费者实在的优惠，撬动真实的消费需求",
        "该模型支持代码编辑，得分为71.4%",
        "图为公司总部。公司去年营收增长10%。",
        "消费者扫码支付后，订单量增长三成。",
        "苹果公司首次重新在 X 平台上投放广告。",
      })
  void newsIsNeverMarked(String block) {
    assertThat(reasons(block, "公司昨日宣布，新品销量同比增长5%。")).containsOnlyNulls();
  }

  @Test
  void whatFollowsALateRiskHeadingIsBoilerplate() {
    assertThat(reasons("新闻".repeat(300) + "。", "风险提示", "1、宏观经济下行。", "2、竞争加剧。"))
        .containsExactly(null, "risk-notice", "risk-notice", "risk-notice");
  }

  @Test
  void anEarlyRiskHeadingLeavesTheRest() {
    assertThat(reasons("风险提示", "新闻".repeat(300) + "。", "营收增长5%。"))
        .containsExactly("risk-notice", null, null);
  }

  @Test
  void aRepeatedBlockIsMarkedAndTheTitleIsNot() {
    assertThat(reasons("客货车在路口向右翻侧。", "客货车在路口向右翻侧。", "标题")).containsExactly(null, "repeated", null);
  }

  @Test
  void aTableRowIsNews() {
    assertThat(
            BOILERPLATE.reasons(
                List.of(
                    new Draft(Block.Kind.TITLE, "标题"),
                    new Draft(Block.Kind.TABLE_ROW, "来源：甲 | 1"),
                    new Draft(Block.Kind.PARAGRAPH, "qq", "https://new.qq.com/a"))))
        .containsExactly(null, null, "source-link");
  }
}
