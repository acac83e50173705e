package io.wenmai.cli;

import io.wenmai.Reading;
import io.wenmai.claim.Claim;
import io.wenmai.export.Json;
import io.wenmai.mention.Mention;
import io.wenmai.mention.Mentions;
import io.wenmai.text.Sentence;
import io.wenmai.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** What was found in one article, sentence by sentence, as JSON objects. */
final class ReadingJson {
  private final Reading reading;
  private final CodePoints offsets;

  ReadingJson(Reading reading) {
    this.reading = reading;
    this.offsets = new CodePoints(reading.document().article().text());
  }

  /** One line of JSON for each sentence. */
  List<String> lines() {
    return reading.mentions().stream().map(this::sentence).map(Json::line).toList();
  }

  private Map<String, @Nullable Object> sentence(Mentions mentions) {
    Sentence sentence = mentions.sentence();
    SequencedMap<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("article", reading.document().article().name());
    object.put("sentence", sentence.index());
    object.put("begin", offsets.before(sentence.span().begin()));
    object.put("end", offsets.before(sentence.span().end()));
    object.put("text", sentence.text());
    object.put("tokens", sentence.tokens().stream().map(this::token).toList());
    object.put("mentions", mentions(mentions.all()));
    object.put("claims", claims(sentence.index()));
    return object;
  }

  private Map<String, @Nullable Object> token(Token token) {
    SequencedMap<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("begin", offsets.before(token.span().begin()));
    object.put("end", offsets.before(token.span().end()));
    object.put("word", token.word());
    object.put("pos", token.pos());
    return object;
  }

  private List<Map<String, @Nullable Object>> mentions(List<Mention> mentions) {
    MentionJson json = new MentionJson(offsets);
    return mentions.stream().map(json::of).toList();
  }

  private List<Map<String, @Nullable Object>> claims(int sentence) {
    ClaimJson json = new ClaimJson(offsets);
    List<Map<String, @Nullable Object>> claims = new ArrayList<>();
    for (Claim claim : claimsOf(reading, sentence)) {
      SequencedMap<String, @Nullable Object> object = new LinkedHashMap<>(json.of(claim));
      object.put("why", new Derivation(claim, offsets).json());
      claims.add(object);
    }
    return claims;
  }

  /** The claims whose evidence is that sentence. */
  static List<Claim> claimsOf(Reading reading, int sentence) {
    return reading.claims().stream()
        .filter(claim -> claim.evidence().sentence() == sentence)
        .toList();
  }
}
