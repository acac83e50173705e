package io.wenmai.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article's text and its blocks.
 *
 * @param text title and blocks, joined by {@code \n}
 */
record Assembly(String text, List<Block> blocks) {
  static Assembly of(String title, List<Draft> drafts, Boilerplate boilerplate) {
    List<Draft> all = new ArrayList<>();
    all.add(new Draft(Block.Kind.TITLE, title));
    all.addAll(drafts);
    List<@Nullable String> reasons = boilerplate.reasons(all);
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Draft draft = all.get(i);
      int begin = i == 0 ? 0 : text.append('\n').length();
      text.append(draft.text());
      blocks.add(new Block(draft.kind(), begin, text.length(), reasons.get(i)));
    }
    return new Assembly(text.toString(), blocks);
  }
}
