package io.wenmai;

import io.wenmai.article.Article;
import io.wenmai.claim.ClaimExtractor;
import io.wenmai.lexicon.Lexicon;
import io.wenmai.mention.Mentions;
import io.wenmai.mention.find.MentionFinder;
import io.wenmai.rule.ClaimTable;
import io.wenmai.rule.RuleSet;
import io.wenmai.text.Document;
import io.wenmai.text.DocumentReader;
import java.util.List;

/** Article to claims: all stages before the graph. Thread-safe. */
public final class Pipeline {
  private final DocumentReader documents;
  private final MentionFinder mentions;
  private final ClaimExtractor claims;

  private Pipeline(DocumentReader documents, MentionFinder mentions, ClaimExtractor claims) {
    this.documents = documents;
    this.mentions = mentions;
    this.claims = claims;
  }

  /** A pipeline over a lexicon and rules. */
  public static Pipeline of(Lexicon lexicon, RuleSet rules) {
    return new Pipeline(
        new DocumentReader(),
        new MentionFinder(lexicon),
        ClaimExtractor.of(ClaimTable.load(), rules, lexicon));
  }

  /** All that an article yields; an article in a language without rules yields no sentences. */
  public Reading read(Article article) {
    Document document = documents.read(article);
    List<Mentions> found = mentions.find(document);
    return new Reading(document, found, claims.extract(document, found));
  }
}
