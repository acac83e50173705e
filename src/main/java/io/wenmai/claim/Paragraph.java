package io.wenmai.claim;

import java.util.List;

/**
 * The sentences of one block of an article, in order: the reach of an elided subject or period.
 *
 * @param figures its figures, chained to subject, metric and time
 * @param setting when and where its article is set
 */
record Paragraph(List<Scene> scenes, List<Figure> figures, Setting setting) {
  Paragraph {
    scenes = List.copyOf(scenes);
    figures = List.copyOf(figures);
  }

  static Paragraph of(List<Scene> scenes, Subjects subjects, Setting setting) {
    return new Paragraph(scenes, FigureReader.read(scenes, subjects, setting), setting);
  }
}
