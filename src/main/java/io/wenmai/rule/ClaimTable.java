package io.wenmai.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** All claim types, from {@code claims.yaml} on the class path. */
public final class ClaimTable {
  private final SequencedMap<String, ClaimType> types;

  private ClaimTable(SequencedMap<String, ClaimType> types) {
    this.types = types;
  }

  /** Reads the table that the program ships. */
  public static ClaimTable load() {
    try (InputStream in =
        Objects.requireNonNull(ClaimTable.class.getResourceAsStream("/claims.yaml"))) {
      Map<String, Map<String, Object>> yaml =
          new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
      SequencedMap<String, ClaimType> types = new LinkedHashMap<>();
      yaml.forEach((name, entry) -> types.put(name, type(name, entry)));
      return new ClaimTable(types);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The types in the table's order. */
  public List<ClaimType> types() {
    return List.copyOf(types.values());
  }

  /**
   * The type of that name.
   *
   * @throws IllegalArgumentException where the table has none
   */
  public ClaimType type(String name) {
    ClaimType type = types.get(name);
    if (type == null) {
      throw new IllegalArgumentException(
          "no claim type '" + name + "'; there are " + types.keySet());
    }
    return type;
  }

  /** Whether the table has a type of that name. */
  public boolean has(String name) {
    return types.containsKey(name);
  }

  private static ClaimType type(String name, Map<String, Object> entry) {
    SequencedMap<String, SlotType> slots = new LinkedHashMap<>();
    ((Map<?, ?>) Objects.requireNonNull(entry.get("slots")))
        .forEach((key, value) -> {
          SlotType slot = slot((String) key, value);
          slots.put(slot.name(), slot);
        });
    List<?> oneOf = (List<?>) entry.getOrDefault("oneOf", List.of());
    return new ClaimType(name, slots, oneOf.stream().map(String.class::cast).toList());
  }

  private static SlotType slot(String key, Object value) {
    boolean core = key.endsWith("*");
    String name = core ? key.substring(0, key.length() - 1) : key;
    return value instanceof List<?> keywords
        ? new SlotType(
            name, SlotType.Value.KEYWORD, core, keywords.stream().map(String.class::cast).toList())
        : new SlotType(
            name,
            SlotType.Value.valueOf(((String) value).toUpperCase(Locale.ROOT)),
            core,
            List.of());
  }
}
