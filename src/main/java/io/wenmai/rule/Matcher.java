package io.wenmai.rule;

import io.wenmai.mention.Mention;
import io.wenmai.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs the steps of one pattern over one line. A step that has failed at a position fails there
 * always, so each pair of step and position is tried once: time is linear in the line.
 */
final class Matcher {
  private final List<Op> ops;
  private final Line line;
  private final BitSet tried;

  /** What the match holds, last part first. */
  private final List<Capture> captures = new ArrayList<>();

  /** Ends and slots of texts whose begin is still to be passed, on the way back. */
  private final List<Capture> open = new ArrayList<>();

  Matcher(List<Op> ops, Line line) {
    this.ops = ops;
    this.line = line;
    this.tried = new BitSet();
  }

  /** A stretch that the pattern matches. */
  record Hit(Span span, List<Capture> captures) {}

  /** All matches, from left to right, none overlapping. */
  List<Hit> all() {
    List<Hit> hits = new ArrayList<>();
    int at = line.solid(0);
    while (at < line.length()) {
      int end = line.marks().inName(at) ? -1 : run(ops.size() - 1, at);
      if (end > at) {
        hits.add(new Hit(line.span(at, line.trimmed(end)), List.copyOf(captures.reversed())));
      }
      captures.clear();
      at = line.solid(Math.max(at + 1, end));
    }
    return hits;
  }

  private int run(int step, int at) {
    int pair = step * (line.length() + 1) + at;
    if (tried.get(pair)) {
      return -1;
    }
    tried.set(pair);
    return switch (ops.get(step)) {
      case Op.Done _ignored -> at;
      case Op.Words words -> words(words.words(), null, words.next(), at);
      case Op.Keyword keyword -> words(keyword.words(), keyword.slot(), keyword.next(), at);
      case Op.Take take -> take(take, at);
      case Op.TakeList list -> list(list, at);
      case Op.Gap gap -> gap(gap, at);
      case Op.Open text -> open(text, at);
      case Op.Close text -> close(text, at);
      case Op.Try choice -> first(choice, at);
      case Op.NotAhead not -> ahead(not, at) ? -1 : run(not.next(), at);
      case Op.NotBehind not -> not.backwards().endsAt(line, at) ? -1 : run(not.next(), at);
      case Op.At place -> line.marks().holds(place.place(), at) ? run(place.next(), at) : -1;
    };
  }

  private int words(WordTrie<String> words, @Nullable String slot, int next, int at) {
    for (WordTrie.Found<String> found : words.from(line, at).reversed()) {
      int end = line.marks().inName(found.end()) ? -1 : run(next, line.solid(found.end()));
      if (end >= 0) {
        if (slot != null) {
          captures.add(new Capture(slot, line.span(at, found.end()), null, found.value()));
        }
        return end;
      }
    }
    return -1;
  }

  private int take(Op.Take take, int at) {
    Mention mention = Walk.mention(line, at);
    if (mention == null || !take.kinds().accepts(mention)) {
      return -1;
    }
    int bare = Walk.end(line, mention);
    int end = run(take.next(), line.solid(bare));
    int remark = Walk.remark(line, bare);
    if (end < 0 && remark != bare) {
      end = run(take.next(), line.solid(remark));
    }
    if (end >= 0) {
      keep(take.slot(), mention);
    }
    return end;
  }

  private int list(Op.TakeList list, int at) {
    for (Walk.Taken taken : Walk.list(line, at, list).reversed()) {
      int end = run(list.next(), line.solid(taken.end()));
      if (end >= 0) {
        taken.mentions().reversed().forEach(mention -> keep(list.slot(), mention));
        return end;
      }
    }
    return -1;
  }

  private void keep(String slot, Mention mention) {
    if (!slot.equals("_")) {
      captures.add(new Capture(slot, mention.span(), mention, null));
    }
  }

  private int gap(Op.Gap gap, int at) {
    int position = at;
    for (int items = 0; items <= gap.most(); items++) {
      int end = items < gap.least() ? -1 : run(gap.next(), position);
      if (end >= 0 || line.marks().parted(position, gap.reach())) {
        return end;
      }
      int passed = Walk.pass(line, position, gap);
      if (passed < 0 || line.marks().parted(line.solid(passed), gap.reach())) {
        return -1;
      }
      position = line.solid(passed);
    }
    return -1;
  }

  private int open(Op.Open text, int at) {
    int end = run(text.next(), at);
    if (end >= 0) {
      Capture closed = open.removeLast();
      Span from = line.span(at, at);
      if (from.begin() < closed.span().end()) {
        captures.add(new Capture(closed.slot(), from.cover(closed.span()), null, null));
      }
    }
    return end;
  }

  private int close(Op.Close text, int at) {
    int end = run(text.next(), at);
    if (end >= 0) {
      int last = line.trimmed(at);
      open.add(new Capture(text.slot(), line.span(last, last), null, null));
    }
    return end;
  }

  private int first(Op.Try choice, int at) {
    for (int option : choice.options()) {
      int end = run(option, at);
      if (end >= 0) {
        return end;
      }
    }
    return -1;
  }

  private boolean ahead(Op.NotAhead not, int at) {
    Mention mention = Walk.mention(line, at);
    boolean named =
        mention != null && not.mentions().stream().anyMatch(kinds -> kinds.accepts(mention));
    return named || !not.words().from(line, at).isEmpty();
  }
}
