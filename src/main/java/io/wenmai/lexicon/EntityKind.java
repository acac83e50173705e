package io.wenmai.lexicon;

/** What an entity is. */
public enum EntityKind {
  ORGANISATION,
  PERSON,
  AI_MODEL,
  PRODUCT,
  INDEX,
  COMMODITY,
  CURRENCY,
  CRYPTO,
  SECURITY,
  PLACE,
  BENCHMARK,
  INDICATOR,
  INDUSTRY,
  WORK
}
