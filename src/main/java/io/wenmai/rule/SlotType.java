package io.wenmai.rule;

import java.util.List;

/**
 * A slot of a claim type.
 *
 * @param core whether a claim without it is none
 * @param keywords what a {@link Value#KEYWORD} slot may say; empty for the others
 */
public record SlotType(String name, Value value, boolean core, List<String> keywords) {
  /** What a slot holds. */
  public enum Value {
    ENTITY,
    ENTITIES,
    TEXT,
    NUMBER,
    DATE,
    PERIOD,
    KEYWORD,
    BOUND,
    CURRENCY
  }

  public SlotType {
    keywords = List.copyOf(keywords);
  }
}
