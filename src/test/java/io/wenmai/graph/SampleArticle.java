package io.wenmai.graph;

import io.wenmai.article.Article;
import io.wenmai.article.Block;
import io.wenmai.claim.Attribution;
import io.wenmai.claim.Claim;
import io.wenmai.claim.Evidence;
import io.wenmai.claim.Modality;
import io.wenmai.claim.Value;
import io.wenmai.rule.ClaimTable;
import io.wenmai.text.Span;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** An article with claims written by hand, made sentence by sentence. */
public final class SampleArticle {
  private static final ClaimTable TABLE = ClaimTable.load();

  private final String name;
  private final @Nullable String url;
  private final String title;
  private final String published;
  private final String publisher;
  private final List<String> sentences = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();

  public SampleArticle(
      String name, @Nullable String url, String title, String published, String publisher) {
    this.name = name;
    this.url = url;
    this.title = title;
    this.published = published;
    this.publisher = publisher;
    this.sentences.add(title);
  }

  /** Adds a sentence; the claims that follow are made by it. */
  public SampleArticle says(String sentence) {
    sentences.add(sentence);
    return this;
  }

  /** Adds an asserted claim, whose slots are names and values in turn. */
  public SampleArticle claim(String type, Object... slots) {
    return claim(Modality.ASSERTED, null, type, slots);
  }

  /** Adds a claim of the last sentence. */
  public SampleArticle claim(
      Modality modality, @Nullable Attribution attribution, String type, Object... slots) {
    SequencedMap<String, Value> values = new LinkedHashMap<>();
    for (int i = 0; i < slots.length; i += 2) {
      values.put((String) slots[i], (Value) slots[i + 1]);
    }
    int begin = String.join("\n", sentences.subList(0, sentences.size() - 1)).length();
    int first = sentences.size() == 1 ? 0 : begin + 1;
    String quote = sentences.getLast();
    Evidence evidence =
        new Evidence(sentences.size() - 1, new Span(first, first + quote.length()), quote);
    claims.add(
        new Claim(name, TABLE.type(type), values, modality, attribution, evidence, "hand/sample"));
    return this;
  }

  public Article article() {
    String text = String.join("\n", sentences);
    return new Article(
        name,
        url,
        title,
        LocalDateTime.parse(published),
        "zh-CN",
        publisher,
        List.of("样本"),
        text,
        List.of(new Block(Block.Kind.TITLE, 0, title.length(), null)));
  }

  public List<Claim> claims() {
    return List.copyOf(claims);
  }

  public ArticleGraph graph() {
    return graph(Iris.DEFAULT);
  }

  public ArticleGraph graph(Iris iris) {
    Map<String, io.wenmai.lexicon.Entity> media = Samples.byName();
    return new ArticleGraphs(iris, media::get).graph(article(), claims);
  }
}
