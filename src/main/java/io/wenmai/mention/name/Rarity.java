package io.wenmai.mention.name;

import io.wenmai.lexicon.EntityKind;
import io.wenmai.lexicon.Hit;
import io.wenmai.text.Token;

/** How much of a stretch is no common word: what makes a name of it. */
final class Rarity {
  private final WordSet generic;
  private final WordSet particles;
  private final WordSet abbreviations;

  Rarity(NameWords words) {
    this.generic = words.organisations().generic();
    this.particles = words.edges().particles();
    this.abbreviations = words.latin().common();
  }

  /** Units that no generic word covers. */
  int proper(Line line, int begin, int end) {
    int count = 0;
    int at = begin;
    while (at < end) {
      int length = generic(line, at, end);
      Hit hit = line.hitStartingAt(at);
      if (hit != null && hit.end() <= end && hit.end() - at > length) {
        length = hit.end() - at;
        count += length;
      } else if (length == 0) {
        length = 1;
        count += line.at(at) == ' ' ? 0 : 1;
      }
      at += length;
    }
    return count;
  }

  private int generic(Line line, int at, int end) {
    int length = generic.startingAt(line.text(), at);
    return at + length <= end && (length > 1 || line.joint(at)) ? length : 0;
  }

  /** Units that no word of the dictionary covers, but for names. */
  int rare(Line line, int begin, int end) {
    int count = 0;
    int at = begin;
    while (at < end) {
      int common = line.hitStartingAt(at) == null ? generic(line, at, end) : 0;
      int next = common > 1 ? at + common : Math.min(end, next(line, at));
      count += common <= 1 && counts(line, at, next) ? next - at : 0;
      at = next;
    }
    return count;
  }

  private static int next(Line line, int at) {
    Hit hit = line.hitStartingAt(at);
    Token token = line.token(at);
    return hit != null ? hit.end() : token == null ? at + 1 : Math.max(at + 1, line.end(token));
  }

  private static boolean named(EntityKind kind) {
    return switch (kind) {
      case ORGANISATION, PERSON, AI_MODEL, PRODUCT, INDEX, CRYPTO, SECURITY, BENCHMARK, WORK ->
          true;
      case PLACE, COMMODITY, CURRENCY, INDICATOR, INDUSTRY -> false;
    };
  }

  private boolean counts(Line line, int begin, int end) {
    Hit hit = line.hitStartingAt(begin);
    if (hit != null) {
      return named(hit.candidates().getFirst().kind());
    }
    Token token = line.token(begin);
    String word = line.text(begin, end);
    if (token == null || generic.has(word) || particles.has(word) || abbreviations.has(word)) {
      return false;
    }
    String pos = token.pos();
    return pos.startsWith("nr")
        || pos.equals("nz")
        || Units.upper(word.charAt(0))
        || (word.length() == 1 && Units.han(word.charAt(0)));
  }
}
