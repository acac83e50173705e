package io.wenmai.export;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * A claim in the form of the claim table.
 *
 * @param article name of the article's input
 * @param arguments what the slots hold, in the table's order, and beside it the wording: texts,
 *     numbers, or lists of two or more
 * @param begin where the evidence stands in the article's text, in code points
 */
public record ClaimLine(
    String article,
    String type,
    SequencedMap<String, Object> arguments,
    String modality,
    @Nullable String attribution,
    String evidence,
    int begin,
    int end,
    String foundBy) {
  public ClaimLine {
    arguments = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(arguments));
  }

  /** The claim as an object that {@link Json} writes. */
  public Map<String, @Nullable Object> json() {
    SequencedMap<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("article", article);
    object.put("type", type);
    object.put("args", arguments);
    object.put("modality", modality);
    object.put("attribution", attribution);
    object.put("evidence", evidence);
    object.put("begin", begin);
    object.put("end", end);
    object.put("foundBy", foundBy);
    return object;
  }
}
