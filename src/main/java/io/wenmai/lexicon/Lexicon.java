package io.wenmai.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which entities there are, and where a text names them. */
public final class Lexicon {
  private static final UnaryOperator<String> AS_WRITTEN = UnaryOperator.identity();

  private final List<Entry> entries;
  private final SortedMap<String, Entity> byId;
  private final Map<String, List<Entity>> byTicker;
  private final NameMatcher matcher;

  private Lexicon(List<Entry> entries) {
    this.entries = List.copyOf(entries);
    this.byId = new TreeMap<>();
    entries.forEach(entry -> byId.put(entry.entity().id(), entry.entity()));
    this.byTicker = byTicker(byId.values());
    this.matcher = NameMatcher.of(entries.stream().flatMap(e -> e.bearers().stream()).toList());
  }

  /** The entities that travel with the program; read once. */
  public static Lexicon shipped() {
    return Shipped.LEXICON;
  }

  /**
   * The shipped entities and those of the user's files and folders.
   *
   * @throws EntityFileException if a file is wrong; says where, why, and what to do
   */
  public static Lexicon load(List<Path> more) {
    return load(more, AS_WRITTEN);
  }

  /** As {@link #load(List)}, with the folding that the text to be searched went through. */
  public static Lexicon load(List<Path> more, UnaryOperator<String> folding) {
    List<EntityFile> files = new ArrayList<>(EntityFiles.shipped(folding));
    files.addAll(EntityFiles.of(more, folding));
    return of(files);
  }

  /** The entities of these files alone. */
  public static Lexicon only(List<Path> files) {
    return of(EntityFiles.of(files, AS_WRITTEN));
  }

  static Lexicon of(List<EntityFile> files) {
    List<Entry> entries = files.stream().flatMap(file -> file.entries().stream()).toList();
    List<String> problems =
        Stream.concat(
                files.stream().flatMap(file -> file.problems().stream()),
                CrossCheck.problems(entries).stream())
            .toList();
    if (!problems.isEmpty()) {
      throw new EntityFileException(problems);
    }
    return new Lexicon(entries);
  }

  /** This lexicon and further entities, whose names count wherever they stand. */
  public Lexicon with(Collection<Entity> found) {
    List<Entry> all = new ArrayList<>(entries);
    found.forEach(entity -> all.add(Entry.of(entity)));
    return new Lexicon(all);
  }

  /** The names in a folded text, leftmost and longest first, none overlapping. */
  public List<Hit> find(String folded) {
    return find(folded, surelyNamed(folded));
  }

  /**
   * The names in a part of a text.
   *
   * @param named what {@link #surelyNamed} says of the whole text: short names of these count
   */
  public List<Hit> find(String folded, Set<String> named) {
    return matcher.find(
        folded, (bearer, text, begin, end) -> bearer.counts(text, begin, end, named));
  }

  /** Ids of the entities that a folded text names by a name that can mean nothing else. */
  public Set<String> surelyNamed(String folded) {
    return matcher.find(folded, Bearer::sure).stream()
        .flatMap(hit -> hit.candidates().stream())
        .map(Entity::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The entity with an id, null where there is none. */
  public @Nullable Entity entity(String id) {
    return byId.get(id);
  }

  /** The entities that bear a name, whatever its conditions; case and separators do not count. */
  public List<Entity> named(String name) {
    return matcher.named(name).stream().map(Bearer::entity).distinct().toList();
  }

  /**
   * The entities listed under a code, as news writes it: {@code 09988.HK}, {@code 9988.HK}, {@code
   * SH600000}, or bare ({@code 09988}, {@code BABA}), when it may be several.
   */
  public List<Entity> listed(String ticker) {
    return byTicker.getOrDefault(Tickers.normal(ticker), List.of());
  }

  /** All entities, by id. */
  public Collection<Entity> entities() {
    return java.util.Collections.unmodifiableCollection(byId.values());
  }

  private static Map<String, List<Entity>> byTicker(Collection<Entity> entities) {
    Map<String, List<Entity>> found = new HashMap<>();
    for (Entity entity : entities) {
      entity.tickers().stream()
          .flatMap(ticker -> Tickers.keys(ticker).stream())
          .distinct()
          .forEach(key -> found.computeIfAbsent(key, k -> new ArrayList<>()).add(entity));
    }
    return found;
  }

  /** Reads the shipped files when they are first asked for. */
  private static final class Shipped {
    static final Lexicon LEXICON = load(List.of());
  }
}
