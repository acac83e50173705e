package io.wenmai.claim;

import io.wenmai.mention.Name;
import io.wenmai.mention.Percent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Joins level and change of one head, subject and time into one draft (“5.88亿元，同比增长200%”). */
final class FigureChain {
  /** How a claim type takes figures in. */
  interface Filling {
    /** A draft with subject, head and time of the figure, null where it is not of the type. */
    @Nullable Draft open(Figure figure);

    /** The slot that the figure fills, null for none. */
    @Nullable String slot(Figure figure);

    /** The draft with the figure in its slot. */
    Draft fill(Draft draft, Figure figure);
  }

  private record Open(Draft draft, Figure last) {}

  private FigureChain() {}

  static List<Draft> drafts(Stream<Figure> figures, Filling filling) {
    List<Open> open = new ArrayList<>();
    figures.forEach(figure -> add(open, figure, filling));
    return open.stream().map(Open::draft).toList();
  }

  private static void add(List<Open> open, Figure figure, Filling filling) {
    String slot = filling.slot(figure);
    if (slot == null) {
      return;
    }
    Open before = open.isEmpty() ? null : open.getLast();
    if (before != null
        && same(before.last(), figure)
        && !before.draft().slots().containsKey(slot)) {
      open.set(open.size() - 1, new Open(filling.fill(before.draft(), figure), figure));
      return;
    }
    Draft draft = filling.open(figure);
    if (draft != null) {
      open.add(new Open(filling.fill(draft, figure), figure));
    }
  }

  private static boolean same(Figure before, Figure figure) {
    Cue head = figure.head();
    Cue last = before.head();
    return head != null
        && last != null
        && head.span().equals(last.span())
        && Objects.equals(label(before.subject()), label(figure.subject()))
        && Objects.equals(before.time(), figure.time());
  }

  private static @Nullable String label(@Nullable Name name) {
    return name == null ? null : name.label();
  }

  /** Whether the figure tells by how much something changed, not how much it is. */
  static boolean change(Figure figure) {
    return figure.value() instanceof Percent percent
        && (percent.unit().equals("pp")
            || (!figure.to() && (figure.turned() != null || figure.basis() != null)));
  }
}
