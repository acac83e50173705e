package io.wenmai.claim;

import java.util.List;

/**
 * The sentences of one block of an article, in order: the reach of an elided subject or period.
 *
 * @param figures its figures, chained to subject, metric and time
 */
record Paragraph(List<Scene> scenes, List<Figure> figures) {
  Paragraph {
    scenes = List.copyOf(scenes);
    figures = List.copyOf(figures);
  }

  static Paragraph of(List<Scene> scenes) {
    return new Paragraph(scenes, FigureReader.read(scenes));
  }
}
