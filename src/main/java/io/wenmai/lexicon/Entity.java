package io.wenmai.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that articles name.
 *
 * @param id a slug, unique in the lexicon, without {@code / + @ #}
 * @param label the usual Chinese name, or the only one
 * @param labels name by language tag ({@code zh}, {@code en})
 * @param aliases further names, as written
 * @param tickers listing codes with their exchange mark, such as {@code 09988.HK}
 * @param types finer types, such as {@code broker}, {@code media}, {@code regulator}
 * @param relations ids of other entities by relation: {@code parent}, {@code developer}, …
 * @param facts further certain facts, such as {@code wikidata} or {@code fiscalYearEnd} (MM-DD)
 */
public record Entity(
    String id,
    EntityKind kind,
    String label,
    Map<String, String> labels,
    List<String> aliases,
    List<String> tickers,
    Set<String> types,
    Map<String, String> relations,
    Map<String, String> facts) {
  public Entity {
    labels = Map.copyOf(labels);
    aliases = List.copyOf(aliases);
    tickers = List.copyOf(tickers);
    types = Set.copyOf(types);
    relations = Map.copyOf(relations);
    facts = Map.copyOf(facts);
  }

  /** The id of the entity to which this one belongs, null where there is none. */
  public @Nullable String parent() {
    return relations.get("parent");
  }

  /** The last day of the fiscal year as MM-DD, null where that is the calendar year. */
  public @Nullable String fiscalYearEnd() {
    return facts.get("fiscalYearEnd");
  }
}
