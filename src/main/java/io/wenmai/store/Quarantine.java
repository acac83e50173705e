package io.wenmai.store;

import io.wenmai.graph.NQuads;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Keeps what was refused beside the store: a file of N-Quads an article, headed by the reasons. */
final class Quarantine {
  private final Path folder;

  Quarantine(Path folder) {
    this.folder = folder;
  }

  /** Keeps what was refused of an article, in the place of what was kept of it before. */
  void keep(Admission admission) {
    String iri = admission.article().name().getURI();
    Path file = folder.resolve(iri.substring(iri.lastIndexOf('/') + 1) + ".nq");
    try {
      if (admission.findings().isEmpty()) {
        Files.deleteIfExists(file);
        return;
      }
      List<String> lines = new ArrayList<>();
      admission.findings().forEach(finding -> lines.add("# " + oneLine(finding.toString())));
      admission.refused().forEach(quad -> lines.add(NQuads.line(quad)));
      Files.createDirectories(folder);
      Files.write(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String oneLine(String text) {
    return text.replace('\n', ' ').replace('\r', ' ');
  }
}
