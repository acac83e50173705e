package io.wenmai.mention;

import io.wenmai.text.Span;

/** A part of a trading day: “盘前”, “盘中”, “收盘”. */
public record Session(Span span, String text, Part part) implements Mention {
  /** The parts of a trading day. */
  public enum Part {
    PREMARKET,
    OPEN,
    INTRADAY,
    MIDDAY,
    CLOSE,
    AFTERMARKET
  }
}
