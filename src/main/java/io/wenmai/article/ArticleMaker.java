package io.wenmai.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins head and blocks to an article whose text all offsets refer to. */
final class ArticleMaker {
  private final Boilerplate boilerplate = new Boilerplate();

  /**
   * The article; a body without text is refused, though it may have a link.
   *
   * @param line where the body begins in the file, from 1
   */
  Article make(String name, Head head, List<Draft> body, int line) throws BadInput {
    if (body.isEmpty() || (body.size() == 1 && body.getFirst().link() != null)) {
      throw new BadInput(line, "the article has no text: write it below its title");
    }
    return titled(name, head, body);
  }

  /** The article; it may be a title alone. */
  Article titled(String name, Head head, List<Draft> body) {
    List<Draft> drafts = new ArrayList<>();
    drafts.add(new Draft(Block.Kind.TITLE, head.title()));
    drafts.addAll(body);
    StringBuilder text = new StringBuilder();
    List<Block> blocks = place(drafts, text);
    return new Article(
        name,
        head.url(),
        head.title(),
        head.published(),
        head.language(),
        head.publisher(),
        head.tags(),
        text.toString(),
        blocks);
  }

  /** The blocks in their places; their texts go to {@code text}, one a line. */
  private List<Block> place(List<Draft> drafts, StringBuilder text) {
    List<@Nullable String> reasons = boilerplate.reasons(drafts);
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      int begin = i == 0 ? 0 : text.append('\n').length();
      text.append(draft.text());
      blocks.add(new Block(draft.kind(), begin, text.length(), reasons.get(i)));
    }
    return blocks;
  }
}
