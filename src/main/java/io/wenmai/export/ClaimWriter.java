package io.wenmai.export;

/** Writes claims one by one. */
public interface ClaimWriter {
  void begin();

  void claim(ClaimLine claim, ClaimSource source);

  /** The end; what was written is with the stream then. */
  void end();
}
