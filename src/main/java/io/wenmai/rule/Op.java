package io.wenmai.rule;

import java.util.List;

/** A step of a compiled pattern; {@code next} is the step that follows. No step follows itself. */
sealed interface Op {
  /** The pattern has matched. */
  record Done() implements Op {}

  record Words(WordTrie<String> words, int next) implements Op {}

  record Keyword(String slot, WordTrie<String> words, int next) implements Op {}

  record Take(String slot, Kinds kinds, int next) implements Op {}

  /** One mention or several in an enumeration, as many as possible. */
  record TakeList(String slot, Kinds kinds, WordTrie<String> separators, int next) implements Op {}

  record Gap(int least, int most, Node.Reach reach, WordTrie<String> barred, int next)
      implements Op {}

  /** Begins the text that the matching {@link Close} ends. */
  record Open(int next) implements Op {}

  record Close(String slot, int next) implements Op {}

  /** The first of the steps from which the rest matches. */
  record Try(List<Integer> options) implements Op {
    public Try {
      options = List.copyOf(options);
    }
  }

  record NotAhead(WordTrie<String> words, List<Kinds> mentions, int next) implements Op {
    public NotAhead {
      mentions = List.copyOf(mentions);
    }
  }

  /**
   * Words that must not precede.
   *
   * @param backwards the words, each back to front
   */
  record NotBehind(WordTrie<String> backwards, int next) implements Op {}

  record At(Node.Place place, int next) implements Op {}
}
