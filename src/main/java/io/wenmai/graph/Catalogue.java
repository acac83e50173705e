package io.wenmai.graph;

import io.wenmai.lexicon.Entity;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.Quad;

/**
 * What the lexicon knows of entities, for the graph of entities.
 *
 * @param digest another one where a lexicon says something else
 * @param quads all of it, made when it is asked for
 */
public record Catalogue(String digest, Supplier<List<Quad>> quads) {
  /** What is made of an entity; another number makes stores take the catalogue in anew. */
  private static final int VERSION = 1;

  /** The catalogue of these entities. */
  public static Catalogue of(Iris iris, Collection<Entity> entities) {
    return new Catalogue(digest(entities), () -> EntityGraph.of(iris, entities));
  }

  private static String digest(Collection<Entity> entities) {
    StringBuilder all = new StringBuilder().append(VERSION).append('\n');
    entities.stream()
        .sorted(Comparator.comparing(Entity::id))
        .forEach(entity -> describe(entity, all));
    return Hash.of(all.toString());
  }

  /** All that the entity says, in an order that does not change from run to run. */
  private static void describe(Entity entity, StringBuilder to) {
    to.append(entity.id())
        .append('\t')
        .append(entity.kind())
        .append('\t')
        .append(entity.label())
        .append(new TreeMap<>(entity.labels()))
        .append(entity.aliases())
        .append(entity.tickers())
        .append(new TreeSet<>(entity.types()))
        .append(new TreeMap<>(entity.relations()))
        .append(new TreeMap<>(entity.facts()))
        .append('\n');
  }
}
