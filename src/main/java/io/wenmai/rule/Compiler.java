package io.wenmai.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** Patterns to steps. */
final class Compiler {
  private final List<Op> ops = new ArrayList<>();
  private final WordTrie<String> separators;

  private Compiler(WordList separators) {
    this.separators = trie(separators);
  }

  /** The steps of a pattern, the first one last; {@code separators} join the names of a list. */
  static List<Op> compile(Node pattern, WordList separators) {
    Compiler compiler = new Compiler(separators);
    int done = compiler.add(new Op.Done());
    int first = compiler.compile(pattern, done);
    if (first != compiler.ops.size() - 1) {
      compiler.add(new Op.Try(List.of(first)));
    }
    return List.copyOf(compiler.ops);
  }

  private int compile(Node node, int next) {
    return switch (node) {
      case Node.Words words -> add(new Op.Words(trie(words.words()), next));
      case Node.Keyword keyword -> add(new Op.Keyword(keyword.slot(), trie(keyword.words()), next));
      case Node.Take take -> take(take, next);
      case Node.Gap gap -> gap(gap, next);
      case Node.Text text ->
          add(new Op.Open(compile(text.body(), add(new Op.Close(text.slot(), next)))));
      case Node.Sequence sequence -> sequence(sequence, next);
      case Node.Choice choice ->
          add(new Op.Try(choice.options().stream().map(option -> compile(option, next)).toList()));
      case Node.Maybe maybe -> add(new Op.Try(List.of(compile(maybe.item(), next), next)));
      case Node.NotAhead not -> add(new Op.NotAhead(trie(not.words()), not.mentions(), next));
      case Node.NotBehind not -> add(new Op.NotBehind(trie(backwards(not.words())), next));
      case Node.At at -> add(new Op.At(at.place(), next));
    };
  }

  private int take(Node.Take take, int next) {
    return add(
        take.list()
            ? new Op.TakeList(take.slot(), take.kinds(), separators, next)
            : new Op.Take(take.slot(), take.kinds(), next));
  }

  private int gap(Node.Gap gap, int next) {
    return add(new Op.Gap(gap.least(), gap.most(), gap.reach(), trie(gap.barred()), next));
  }

  private int sequence(Node.Sequence sequence, int next) {
    int following = next;
    for (Node item : sequence.items().reversed()) {
      following = compile(item, following);
    }
    return following;
  }

  private int add(Op op) {
    ops.add(op);
    return ops.size() - 1;
  }

  private static WordTrie<String> trie(WordList words) {
    return WordTrie.of(words.keywords());
  }

  private static WordList backwards(WordList words) {
    SequencedMap<String, String> reversed = new LinkedHashMap<>();
    words.words().forEach(word -> reversed.put(new StringBuilder(word).reverse().toString(), ""));
    return new WordList(reversed);
  }
}
