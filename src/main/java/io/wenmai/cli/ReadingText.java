package io.wenmai.cli;

import io.wenmai.Reading;
import io.wenmai.claim.Claim;
import io.wenmai.export.Json;
import io.wenmai.mention.Mention;
import io.wenmai.mention.Mentions;
import io.wenmai.mention.Name;
import io.wenmai.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was found in one article, sentence by sentence, for people to read. */
final class ReadingText {
  private final Reading reading;
  private final CodePoints offsets;

  ReadingText(Reading reading) {
    this.reading = reading;
    this.offsets = new CodePoints(reading.document().article().text());
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("# " + reading.document().article().name());
    reading.mentions().forEach(mentions -> lines.addAll(sentence(mentions)));
    lines.add("");
    return lines;
  }

  private List<String> sentence(Mentions mentions) {
    Sentence sentence = mentions.sentence();
    List<Claim> claims = ReadingJson.claimsOf(reading, sentence.index());
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add("[" + sentence.index() + "] " + sentence.text());
    lines.add("  words  " + words(sentence));
    mentions.all().forEach(mention -> lines.add("  " + mention(mention)));
    for (Claim claim : claims) {
      lines.add("  claim  " + claim(claim));
      lines.add("         " + new Derivation(claim, offsets).text());
    }
    if (claims.isEmpty() && hasFigure(mentions)) {
      lines.add("  claim  none, though the sentence has figures");
    }
    return lines;
  }

  private static String words(Sentence sentence) {
    return sentence.tokens().stream()
        .map(token -> token.word() + "/" + token.pos())
        .collect(Collectors.joining(" "));
  }

  private String mention(Mention mention) {
    Map<String, @Nullable Object> members = new MentionJson(offsets).of(mention);
    String described =
        members.entrySet().stream()
            .skip(4)
            .map(member -> member.getKey() + "=" + plain(member.getValue()))
            .collect(Collectors.joining(" "));
    return "%-6s %s  %s".formatted(members.get("kind"), mention.text(), described);
  }

  private String claim(Claim claim) {
    Map<String, @Nullable Object> object = new ClaimJson(offsets).of(claim);
    String source = object.get("attribution") == null ? "" : " by " + object.get("attribution");
    return "%s %s  %s%s  (%s)"
        .formatted(
            object.get("type"),
            Json.line(object.get("args")),
            object.get("modality"),
            source,
            object.get("foundBy"));
  }

  private static String plain(@Nullable Object value) {
    return value instanceof String text ? text : Json.line(value);
  }

  private static boolean hasFigure(Mentions mentions) {
    return mentions.all().stream().anyMatch(mention -> !(mention instanceof Name));
  }
}
