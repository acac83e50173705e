package io.wenmai.fact;

import io.wenmai.rule.Yaml;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.SequencedMap;

/** Which claims answer the same question: {@code facts.yaml} on the class path. */
public final class Comparability {
  private static final String FILE = "facts.yaml";

  private final SequencedMap<String, TypeRule> types;
  private final Wording wording;
  private final Sessions sessions;

  private Comparability(SequencedMap<String, TypeRule> types, Wording wording, Sessions sessions) {
    this.types = types;
    this.wording = wording;
    this.sessions = sessions;
  }

  /** The table that the program ships; read once. */
  public static Comparability shipped() {
    return Shipped.TABLE;
  }

  private static Comparability read() {
    Yaml root = Objects.requireNonNull(Yaml.read(FILE, text()));
    SequencedMap<String, Yaml> parts = root.map(10);
    SequencedMap<String, TypeRule> types = new LinkedHashMap<>();
    part(parts, "types")
        .map(100)
        .forEach((type, yaml) -> types.put(type, new TypeRuleReader(type, yaml).read()));
    return new Comparability(types, Wording.read(parts), Sessions.read(part(parts, "closes")));
  }

  private static Yaml part(SequencedMap<String, Yaml> parts, String key) {
    return Objects.requireNonNull(parts.get(key), key);
  }

  private static String text() {
    try (InputStream in =
        Objects.requireNonNull(Comparability.class.getResourceAsStream("/" + FILE))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rule of a type of the claim table. */
  TypeRule rule(String type) {
    return Objects.requireNonNull(types.get(type), type);
  }

  Collection<TypeRule> rules() {
    return java.util.Collections.unmodifiableCollection(types.values());
  }

  Sessions sessions() {
    return sessions;
  }

  Wording wording() {
    return wording;
  }

  private static final class Shipped {
    static final Comparability TABLE = read();
  }
}
