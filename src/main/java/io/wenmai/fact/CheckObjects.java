package io.wenmai.fact;

import io.wenmai.claim.Attribution;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Results of checks as maps, lists, texts, whole numbers and truths: what JSON is made of. */
public final class CheckObjects {
  private CheckObjects() {}

  /** The result of one check. */
  public static Map<String, @Nullable Object> of(Check check) {
    Statement statement = check.statement();
    Verdict expected = statement.expected();
    SequencedMap<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("id", statement.id());
    object.put("statement", statement(statement));
    object.put("verdict", check.verdict().keyword());
    object.put("expect", expected == null ? null : expected.keyword());
    object.put("passed", check.passed());
    object.put("articles", articles(check));
    object.put("sources", check.sources().size());
    object.put("agreeing", witnesses(check.agreeing()));
    object.put("reporting", witnesses(check.reporting()));
    object.put("conflicting", witnesses(check.conflicting()));
    object.put("nearest", witnesses(check.nearest()));
    object.put("groups", groups(check.sources()));
    object.put("unknown", statement.unknown());
    return object;
  }

  private static int articles(Check check) {
    return check.sources().stream().mapToInt(group -> group.articles().size()).sum();
  }

  private static Map<String, @Nullable Object> statement(Statement statement) {
    SequencedMap<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("type", statement.claim().type().name());
    statement.claim().slots().forEach((slot, value) -> object.put(slot, Answers.text(value)));
    return object;
  }

  private static List<Object> witnesses(List<Witness> witnesses) {
    return witnesses.stream().<Object>map(CheckObjects::witness).toList();
  }

  private static Map<String, @Nullable Object> witness(Witness witness) {
    SequencedMap<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("says", witness.says());
    object.putAll(stated(witness.stated()));
    return object;
  }

  /** A claim with its sentence and its article. */
  static Map<String, @Nullable Object> stated(Stated stated) {
    Origin origin = stated.origin();
    Attribution attribution = stated.claim().attribution();
    SequencedMap<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("sentence", stated.claim().evidence().quote());
    object.put("modality", stated.claim().modality().keyword());
    object.put("attribution", attribution == null ? null : attribution.name());
    object.put("claim", stated.id());
    object.put("article", origin.id());
    object.put("title", origin.title());
    object.put("publisher", origin.publisher());
    object.put("published", origin.published().toString());
    object.put("url", origin.url());
    return object;
  }

  /** Which articles count as one source, and why. */
  static List<Object> groups(List<Sources.Group> groups) {
    return groups.stream().<Object>map(CheckObjects::group).toList();
  }

  private static Map<String, Object> group(Sources.Group group) {
    SequencedMap<String, Object> object = new LinkedHashMap<>();
    object.put("articles", group.articles());
    object.put("because", group.reasons());
    return object;
  }
}
