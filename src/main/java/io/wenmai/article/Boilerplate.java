package io.wenmai.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what of an article is no news. */
final class Boilerplate {
  /** The reason of each block, null for news. */
  List<@Nullable String> reasons(List<Draft> drafts) {
    List<@Nullable String> reasons = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      boolean source = i > 0 && i == drafts.size() - 1 && drafts.get(i).link() != null;
      reasons.add(source ? "source-link" : null);
    }
    return reasons;
  }
}
