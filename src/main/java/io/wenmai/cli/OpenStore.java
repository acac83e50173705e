package io.wenmai.cli;

import io.wenmai.store.Store;
import java.nio.file.Path;

/** Opens stores for the commands. */
final class OpenStore {
  private OpenStore() {}

  /** The store that somebody built before. */
  static Store existing(Wenmai wenmai) {
    Path folder = wenmai.store();
    if (!Store.isIn(folder)) {
      throw new Failure(
          "there is no store in "
              + folder
              + "; make one with 'wenmai build ARTICLES', or name another with --store");
    }
    return Store.open(folder);
  }
}
