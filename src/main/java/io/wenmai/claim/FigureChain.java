package io.wenmai.claim;

import io.wenmai.mention.Name;
import io.wenmai.mention.Percent;
import io.wenmai.mention.Time;
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

  private static final int NEAR = 12;

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
    int at = figure.reference() == null ? lacking(open, figure, slot) : -1;
    Draft draft = at < 0 ? filling.open(figure) : open.get(at).draft();
    if (draft == null) {
      return;
    }
    Open filled = new Open(voiced(filling.fill(draft, figure), figure), figure);
    if (at < 0) {
      open.add(filled);
    } else {
      open.set(at, filled);
    }
  }

  private static Draft voiced(Draft draft, Figure figure) {
    return switch (figure.reference()) {
      case null -> draft;
      case EXPECTED -> draft.with(Modality.FORECAST);
      case PREVIOUS, YEAR_AGO -> draft.with(Modality.ASSERTED);
    };
  }

  /** The latest draft of the same head, subject and time that lacks the slot; -1 for none. */
  private static int lacking(List<Open> open, Figure figure, String slot) {
    for (int at = open.size() - 1; at >= 0 && at >= open.size() - NEAR; at--) {
      Open before = open.get(at);
      if (before.last().reference() == null && same(before.last(), figure)) {
        return before.draft().slots().containsKey(slot) ? -1 : at;
      }
    }
    return -1;
  }

  private static boolean same(Figure before, Figure figure) {
    Cue head = figure.head();
    Cue last = before.head();
    return head != null
        && last != null
        && head.span().equals(last.span())
        && Objects.equals(label(before.subject()), label(figure.subject()))
        && Objects.equals(iso(before.time()), iso(figure.time()));
  }

  private static @Nullable String iso(@Nullable Time time) {
    return time == null ? null : time.iso();
  }

  private static @Nullable String label(@Nullable Name name) {
    return name == null ? null : name.label();
  }

  /** Whether the figure tells by how much something changed, not how much it is. */
  static boolean change(Figure figure) {
    return figure.value() instanceof Percent percent
        && (percent.unit().equals("pp")
            || figure.doubled()
            || (!figure.to() && (figure.turned() != null || figure.basis() != null)));
  }
}
