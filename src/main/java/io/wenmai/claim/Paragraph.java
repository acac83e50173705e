package io.wenmai.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of one block of an article, in order: the reach of an elided subject or period.
 *
 * @param before the paragraph before it, null for the first
 * @param figures its figures, chained to subject, metric and time
 * @param setting when and where its article is set
 */
record Paragraph(
    @Nullable Paragraph before, List<Scene> scenes, List<Figure> figures, Setting setting) {
  Paragraph {
    scenes = List.copyOf(scenes);
    figures = List.copyOf(figures);
  }

  static Paragraph of(
      @Nullable Paragraph before, List<Scene> scenes, Subjects subjects, Setting setting) {
    List<Figure> figures = FigureReader.read(scenes, subjects, setting);
    return new Paragraph(before, scenes, figures, setting);
  }
}
