package io.wenmai.fact;

import io.wenmai.claim.Attribution;
import io.wenmai.claim.Claim;
import io.wenmai.claim.Evidence;
import io.wenmai.claim.Modality;
import io.wenmai.claim.Value;
import io.wenmai.rule.ClaimTable;
import io.wenmai.rule.ClaimType;
import io.wenmai.rule.Near;
import io.wenmai.rule.SlotType;
import io.wenmai.rule.Yaml;
import io.wenmai.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads single statements in the form of the claim table. */
final class StatementReader {
  private static final int LONGEST = 2_000;
  private static final int MOST = 100;

  /** What a claim in the form of the claim table has beside its slots. */
  private static final Set<String> BESIDE =
      Set.of("type", "args", "modality", "attribution", "evidence", "article", "begin", "end");

  private final ClaimTable table;
  private final Entities entities;

  StatementReader(ClaimTable table, Entities entities) {
    this.table = table;
    this.entities = entities;
  }

  Statement read(String id, Yaml yaml, @Nullable Verdict expected) {
    SequencedMap<String, Yaml> parts = new LinkedHashMap<>(yaml.map(MOST));
    ClaimType type = type(yaml, parts.get("type"));
    Yaml arguments = parts.get("args");
    if (arguments != null) {
      arguments.map(MOST).forEach(parts::putIfAbsent);
    }
    StatementValues values = new StatementValues(entities, bound(parts.get("bound")));
    SequencedMap<String, Value> slots = new LinkedHashMap<>();
    for (Map.Entry<String, Yaml> part : parts.entrySet()) {
      if (!BESIDE.contains(part.getKey()) && !part.getKey().endsWith("_text")) {
        SlotType slot = slot(type, part.getKey(), arguments == null ? yaml : arguments);
        slots.put(slot.name(), values.read(slot, part.getValue()));
      }
    }
    String first = Comparability.shipped().rule(type.name()).about().getFirst();
    if (!slots.containsKey(first)) {
      throw yaml.wrong("no " + first + "; a " + type.name() + " is about one, so name it");
    }
    Claim claim =
        new Claim(
            id,
            type,
            slots,
            modality(parts.get("modality")),
            attribution(parts.get("attribution")),
            new Evidence(0, new Span(0, 0), ""),
            "statement");
    return new Statement(id, claim, expected, values.unknown(), yaml.place());
  }

  private ClaimType type(Yaml claim, @Nullable Yaml yaml) {
    List<String> names = table.types().stream().map(ClaimType::name).toList();
    if (yaml == null) {
      throw claim.wrong("no type" + Near.hint("", names));
    }
    String name = yaml.text(LONGEST);
    if (!table.has(name)) {
      throw yaml.wrong("no claim type '" + name + "'" + Near.hint(name, names));
    }
    return table.type(name);
  }

  private static SlotType slot(ClaimType type, String name, Yaml claim) {
    SlotType slot = type.slot(name);
    if (slot == null) {
      throw claim.wrongKey(
          name,
          type.name() + " has no slot '" + name + "'" + Near.hint(name, type.slots().keySet()));
    }
    return slot;
  }

  private static io.wenmai.mention.Bound bound(@Nullable Yaml yaml) {
    if (yaml == null) {
      return io.wenmai.mention.Bound.EXACT;
    }
    String text = yaml.text(LONGEST);
    return Arrays.stream(io.wenmai.mention.Bound.values())
        .filter(bound -> bound.keyword().equals(text))
        .findFirst()
        .orElseThrow(() -> yaml.wrong("no bound '" + text + "'" + Near.hint(text, bounds())));
  }

  private static List<String> bounds() {
    List<String> words = new ArrayList<>();
    Arrays.stream(io.wenmai.mention.Bound.values()).forEach(bound -> words.add(bound.keyword()));
    words.remove("");
    return words;
  }

  private static Modality modality(@Nullable Yaml yaml) {
    if (yaml == null) {
      return Modality.ASSERTED;
    }
    String text = yaml.text(LONGEST);
    List<String> words = Arrays.stream(Modality.values()).map(Modality::keyword).toList();
    return Arrays.stream(Modality.values())
        .filter(modality -> modality.keyword().equals(text))
        .findFirst()
        .orElseThrow(() -> yaml.wrong("no modality '" + text + "'" + Near.hint(text, words)));
  }

  private static @Nullable Attribution attribution(@Nullable Yaml yaml) {
    return yaml == null || !yaml.isText() || yaml.text(LONGEST).equals("null")
        ? null
        : new Attribution(yaml.text(LONGEST), null, null);
  }
}
