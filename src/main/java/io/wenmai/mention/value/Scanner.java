package io.wenmai.mention.value;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes through a sentence once and takes the longest piece at each place. */
final class Scanner {
  private static final int UNITS = 1 << 16;
  private static final Reader[] NOBODY = {};

  /** The readers by the unit with which their pieces begin, in order of preference. */
  private final Reader[][] readers;

  Scanner(List<Reader> inOrder) {
    List<List<Reader>> byUnit = new ArrayList<>();
    for (int c = 0; c < UNITS; c++) {
      byUnit.add(List.of());
    }
    for (Reader reader : inOrder) {
      for (char c : reader.starts()) {
        List<Reader> longer = new ArrayList<>(byUnit.get(c));
        longer.add(reader);
        byUnit.set(c, longer);
      }
    }
    this.readers = byUnit.stream().map(Scanner::array).toArray(Reader[][]::new);
  }

  private static Reader[] array(Collection<Reader> readers) {
    return readers.isEmpty() ? NOBODY : readers.toArray(Reader[]::new);
  }

  /** Fills the scene with pieces from left to right. */
  void scan(Scene scene) {
    int at = 0;
    while (at < scene.chars().length()) {
      Piece piece = longest(scene, at);
      if (piece == null) {
        at++;
      } else {
        scene.pieces().add(piece);
        at = Math.max(at + 1, piece.end());
      }
    }
  }

  private @Nullable Piece longest(Scene scene, int at) {
    Piece best = null;
    for (Reader reader : readers[scene.chars().at(at)]) {
      best = Piece.longer(best, reader.read(scene, at));
    }
    return best;
  }
}
