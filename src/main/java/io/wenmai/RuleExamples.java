package io.wenmai;

import io.wenmai.article.Article;
import io.wenmai.article.Block;
import io.wenmai.mention.Mentions;
import io.wenmai.mention.find.MentionFinder;
import io.wenmai.rule.ExampleCheck;
import io.wenmai.rule.Rule;
import io.wenmai.rule.RuleSet;
import io.wenmai.text.DocumentReader;
import java.time.LocalDate;
import java.util.List;

/** Tries rules on their own examples, read as a paragraph of an article would be. */
public final class RuleExamples {
  /** The day on which examples are published, to which their relative dates refer. */
  public static final LocalDate DAY = LocalDate.of(2025, 2, 12);

  private final DocumentReader documents;
  private final MentionFinder mentions;
  private final ExampleCheck check;

  /** With the names that {@code mentions} knows. */
  public RuleExamples(RuleSet rules, DocumentReader documents, MentionFinder mentions) {
    this.documents = documents;
    this.mentions = mentions;
    this.check = new ExampleCheck(rules, this::read);
  }

  /**
   * One line for each example that the rule does not match as told: place, cause and what it sees.
   */
  public List<String> problems(Rule rule) {
    return check.problems(rule);
  }

  private List<Mentions> read(String text) {
    List<Block> blocks =
        List.of(
            new Block(Block.Kind.TITLE, 0, 0, null),
            new Block(Block.Kind.PARAGRAPH, 1, text.length() + 1, null));
    return mentions.find(
        documents.read(
            new Article(
                "example",
                null,
                "",
                DAY.atStartOfDay(),
                "zh-CN",
                "example",
                List.of(),
                "\n" + text,
                blocks)));
  }
}
