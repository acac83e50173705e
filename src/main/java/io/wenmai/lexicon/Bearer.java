package io.wenmai.lexicon;

/** A name and an entity that bears it. */
record Bearer(Form form, Entity entity) {
  /** Whether the name is spelt at {@code [begin, end)} and nothing there rules it out. */
  boolean possible(String text, int begin, int end) {
    return form.spelt(text, begin, end) && form.guard().permits(form.text(), text, begin, end);
  }

  /** Whether the name counts there without any support from the rest of the text. */
  boolean sure(String text, int begin, int end) {
    return !form.guard().conditional() && possible(text, begin, end);
  }

  /** Whether the name counts there in a text that surely names the entities {@code named}. */
  boolean counts(String text, int begin, int end, java.util.Set<String> named) {
    Guard guard = form.guard();
    return possible(text, begin, end)
        && (!guard.conditional()
            || (guard.shortName() && named.contains(entity.id()))
            || guard.supported(text, begin, end));
  }
}
