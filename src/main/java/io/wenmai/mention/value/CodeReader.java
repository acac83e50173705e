package io.wenmai.mention.value;

import java.util.Set;

/** Skips words of Latin letters with the digits in them: names of models, addresses. */
final class CodeReader implements Reader {
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

  @Override
  public Set<Character> starts() {
    return Reader.units(LETTERS);
  }

  @Override
  public Piece read(Scene scene, int at) {
    return new Piece.Gap(at, Codes.end(scene.chars(), at));
  }
}
