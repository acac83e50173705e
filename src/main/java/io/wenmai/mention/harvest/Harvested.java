package io.wenmai.mention.harvest;

import io.wenmai.lexicon.EntityKind;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A name that articles prove.
 *
 * @param aliases further forms that mean nothing else in these articles
 * @param tickers its listing code, where articles give one that no other entity has
 * @param articles how many articles give it
 * @param proofs what recognised it, in alphabetical order
 * @param evidence a sentence that gives it
 */
public record Harvested(
    String id,
    EntityKind kind,
    String label,
    List<String> aliases,
    List<String> tickers,
    int articles,
    List<String> proofs,
    String evidence) {
  private static final int LONGEST_EVIDENCE = 80;

  public Harvested {
    aliases = List.copyOf(aliases);
    tickers = List.copyOf(tickers);
    proofs = List.copyOf(proofs);
  }

  /** Its lines in an entity file: the evidence as a comment, and the entity. */
  public String yaml() {
    String key = label.chars().allMatch(c -> c < 0x2E80) ? "en" : "zh";
    StringBuilder line = new StringBuilder();
    line.append("# ").append(articles).append(articles == 1 ? " article, " : " articles, ");
    line.append(String.join(" ", proofs)).append(": ").append(shortened()).append('\n');
    line.append("- {id: ").append(id).append(", kind: ").append(kind);
    line.append(", ").append(key).append(": ").append(quoted(label));
    if (!aliases.isEmpty()) {
      line.append(", aliases: ")
          .append(listed(aliases.stream().map(Harvested::shortForm).toList()));
    }
    if (!tickers.isEmpty()) {
      line.append(", tickers: ").append(listed(tickers));
    }
    return line.append('}').toString();
  }

  /** A form that counts only where the article gives the label too. */
  private static String shortForm(String alias) {
    return "{name: " + quoted(alias) + ", short: true}";
  }

  private static String listed(List<String> items) {
    return items.stream().collect(Collectors.joining(", ", "[", "]"));
  }

  private String shortened() {
    String line =
        evidence
            .codePoints()
            .map(c -> Character.isISOControl(c) || Character.isWhitespace(c) ? ' ' : c)
            .limit(LONGEST_EVIDENCE)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return line.strip();
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
