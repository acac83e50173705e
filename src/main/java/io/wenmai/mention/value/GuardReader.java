package io.wenmai.mention.value;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Skips words that hold the characters of values and state none: 一些, 统一, 百度. */
final class GuardReader implements Reader {
  private final Words<?> guards;

  GuardReader(Words<?> guards) {
    this.guards = guards;
  }

  @Override
  public Set<Character> starts() {
    return guards.starts();
  }

  @Override
  public @Nullable Piece read(Scene scene, int at) {
    int end = guards.end(scene.chars(), at);
    return end == at ? null : new Piece.Gap(at, end);
  }
}
