package io.wenmai.mention.name;

import java.util.function.Consumer;

/** Finds names in a sentence by one kind of evidence. */
interface Recogniser {
  void look(Line line, Consumer<Sighting> found);
}
