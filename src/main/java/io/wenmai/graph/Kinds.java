package io.wenmai.graph;

import io.wenmai.lexicon.EntityKind;
import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** The classes of the kinds of entities. */
public final class Kinds {
  private Kinds() {}

  /** The kind of which this is the class; empty where it is no such class. */
  public static Optional<EntityKind> kind(Node type) {
    return Arrays.stream(EntityKind.values()).filter(kind -> of(kind).equals(type)).findFirst();
  }

  static Node of(EntityKind kind) {
    return Wm.term(
        switch (kind) {
          case ORGANISATION -> "Organisation";
          case PERSON -> "Person";
          case AI_MODEL -> "AiModel";
          case PRODUCT -> "Product";
          case INDEX -> "MarketIndex";
          case COMMODITY -> "Commodity";
          case CURRENCY -> "Currency";
          case CRYPTO -> "Cryptocurrency";
          case SECURITY -> "Security";
          case PLACE -> "Place";
          case BENCHMARK -> "BenchmarkTest";
          case INDICATOR -> "EconomicIndicator";
          case INDUSTRY -> "Industry";
          case WORK -> "Work";
        });
  }
}
