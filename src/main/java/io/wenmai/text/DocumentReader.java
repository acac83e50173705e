package io.wenmai.text;

import io.wenmai.article.Article;
import io.wenmai.article.Block;
import java.util.ArrayList;
import java.util.List;

/** Cuts articles into sentences and words; thread-safe. */
public final class DocumentReader {
  private final Words words = new Words();

  /** The document; boilerplate has no sentences, and neither have articles that are not Chinese. */
  public Document read(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    if (article.language().startsWith("zh")) {
      List<Block> blocks = article.blocks();
      for (int i = 0; i < blocks.size(); i++) {
        if (blocks.get(i).boilerplate() == null) {
          addSentences(article.text(), i, blocks.get(i), sentences);
        }
      }
    }
    return new Document(article, sentences);
  }

  private void addSentences(String text, int paragraph, Block block, List<Sentence> sentences) {
    boolean title = block.kind() == Block.Kind.TITLE;
    String blockText = text.substring(block.begin(), block.end());
    List<Span> spans =
        title ? List.of(new Span(0, blockText.length())) : SentenceSplitter.split(blockText);
    for (Span inBlock : spans) {
      Span span = new Span(block.begin() + inBlock.begin(), block.begin() + inBlock.end());
      String verbatim = text.substring(span.begin(), span.end());
      String folded = Folding.fold(verbatim);
      sentences.add(
          new Sentence(
              sentences.size(),
              paragraph,
              title,
              span,
              verbatim,
              folded,
              words.of(verbatim, folded, span.begin())));
    }
  }
}
