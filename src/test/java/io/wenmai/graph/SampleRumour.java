package io.wenmai.graph;

import static io.wenmai.graph.Samples.figure;
import static io.wenmai.graph.Samples.found;
import static io.wenmai.graph.Samples.word;
import static io.wenmai.lexicon.EntityKind.ORGANISATION;

import io.wenmai.claim.Attribution;
import io.wenmai.claim.Modality;
import io.wenmai.claim.Value;
import java.util.List;

/** A rumour, a near-copy of it, another article that has it, and its denial. */
public final class SampleRumour {
  private static final Value INVESTOR = found(ORGANISATION, "甲智能");
  private static final Value TARGET = found(ORGANISATION, "乙芯片");
  private static final String RUMOUR = "市场传出甲智能将入股乙芯片的消息，双方至今均未公开回应，交易规模和进展也不清楚。";

  private SampleRumour() {}

  /** All four, in the order of their publication. */
  public static List<SampleArticle> articles() {
    return List.of(
        cutting(telling("six", "2025-03-01T09:00:00", "某财经", "乙芯片被传引入股东", RUMOUR)),
        cutting(telling("seven", "2025-03-01T11:00:00", "某转载", "乙芯片被传引入股东", RUMOUR)),
        telling("eight", "2025-03-02T09:00:00", "某周刊", "甲智能的新动作", "业内称甲智能要投资乙芯片。"),
        denying());
  }

  private static SampleArticle telling(
      String name, String published, String publisher, String title, String sentence) {
    return new SampleArticle(name, "https://rumour.example/" + name, title, published, publisher)
        .says("三月伊始，芯片行业的几家公司股价走高，成交也比前一周活跃不少，分析人士各执一词，并无定论。")
        .says(sentence)
        .claim(
            Modality.REPORTED,
            new Attribution("知情人士", null, null),
            "Investment",
            "investor",
            INVESTOR,
            "target",
            TARGET,
            "status",
            word("completed"));
  }

  private static SampleArticle cutting(SampleArticle article) {
    return article
        .says("乙芯片裁员300人。")
        .claim("Layoff", "company", TARGET, "count", figure("300", "295", "305", "300人"));
  }

  private static SampleArticle denying() {
    return new SampleArticle(
            "nine", "https://rumour.example/nine", "甲智能辟谣", "2025-03-03T09:00:00", "某周刊")
        .says("甲智能表示，入股乙芯片的说法不实。")
        .claim(
            Modality.DENIED,
            new Attribution("甲智能", null, null),
            "Investment",
            "investor",
            INVESTOR,
            "target",
            TARGET,
            "status",
            word("completed"));
  }
}
