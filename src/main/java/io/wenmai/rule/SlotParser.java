package io.wenmai.rule;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads what stands in braces: {@code {slot:kinds}}, {@code {slot:text..12}}, {@code {slot=…}}. */
final class SlotParser {
  private static final String FORM = "write {slot:kind}, {slot:text..12} or {slot=words}";

  private final Cursor in;
  private final Gaps gaps;
  private final Slots slots;

  SlotParser(Cursor in, Gaps gaps, Slots slots) {
    this.in = in;
    this.gaps = gaps;
    this.slots = slots;
  }

  Node parse(Supplier<Node> body) {
    in.skip('{');
    int begin = in.offset();
    String slot = in.name();
    if (slot.isEmpty()) {
      throw in.wrong(begin, "a slot's name is missing; " + FORM);
    }
    Node node = in.skip('=') ? words(slot, begin, body.get()) : typed(slot, begin);
    if (!in.skip('}')) {
      throw in.wrong("'{' is not closed; add '}'");
    }
    return node;
  }

  private Node typed(String slot, int begin) {
    if (!in.skip(':')) {
      throw in.wrong("expected ':' or '='; " + FORM);
    }
    int kindBegin = in.offset();
    String first = in.name();
    if (first.equals("text")) {
      check(slot, begin, new Slots.Filler.OfText());
      return new Node.Text(slot, length());
    }
    Kinds kinds = kind(first, kindBegin);
    while (in.skip('|')) {
      kindBegin = in.offset();
      kinds = kinds.or(kind(in.name(), kindBegin));
    }
    check(slot, begin, new Slots.Filler.OfKinds(kinds));
    return new Node.Take(slot, kinds, in.skip('+'));
  }

  private Node length() {
    Node length = gaps.parse(1);
    if (length == null) {
      throw in.wrong("free text needs its greatest length, as in {subject:text..12}");
    }
    return length;
  }

  private Kinds kind(String word, int begin) {
    Kinds kinds = Kinds.WORDS.get(word);
    if (kinds == null) {
      throw in.wrong(
          begin, "no mention kind '" + word + "'" + Near.hint(word, Kinds.WORDS.keySet()));
    }
    return kinds;
  }

  private Node words(String slot, int begin, Node body) {
    if (body instanceof Node.Words words && words.words().keyed()) {
      Set<String> keywords = new LinkedHashSet<>(words.words().keywords().values());
      check(slot, begin, new Slots.Filler.OfKeywords(keywords));
      return new Node.Keyword(slot, words.words());
    }
    check(slot, begin, new Slots.Filler.OfText());
    return new Node.Text(slot, body);
  }

  private void check(String slot, int begin, Slots.Filler filler) {
    boolean free = slot.startsWith("_");
    @Nullable String problem = free ? null : slots.problem(slot, filler);
    if (problem != null) {
      throw in.wrong(begin, problem);
    }
  }
}
