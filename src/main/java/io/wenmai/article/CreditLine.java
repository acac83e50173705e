package io.wenmai.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Knows lines that only name who made an article: roles, each followed by names.
 *
 * @param roles words such as 编辑; an outlet may stand before one, a name after it
 * @param shortRoles single characters that are roles only before a sign such as ：or |
 * @param most the longest line that counts, in characters
 */
record CreditLine(List<String> roles, List<String> shortRoles, int most) {
  private static final String SIGNS = ":|/";
  private static final String GAPS = " ,、;+()[]【】《》“”\u3000";
  private static final int LONGEST_NAME = 14;
  private static final int LONGEST_OUTLET = 10;
  private static final int LONGEST_PERSON = 4;
  private static final String PERSON = "者";
  private static final int LONGEST_WITH_COMMA = 8;
  private static final int MOST_WORDS_WITHOUT_SIGN = 6;

  boolean fits(String text) {
    return text.length() <= most && !prose(text) && fits(words(text));
  }

  /** Whether the line has stops, speaks of figures, or has a comma before something long. */
  private static boolean prose(String text) {
    return text.chars().anyMatch(c -> "。！？!?%％”".indexOf(c) >= 0)
        || (text.indexOf('，') >= 0 && longestWord(text) > LONGEST_WITH_COMMA);
  }

  private static int longestWord(String text) {
    return words(text).stream().mapToInt(word -> word.text().length()).max().orElse(0);
  }

  /**
   * Roles and names and nothing else, at most one word before the first role, at least one name.
   */
  private boolean fits(List<Word> words) {
    int firstRole = 0;
    while (firstRole < words.size() && !role(words.get(firstRole))) {
      firstRole++;
    }
    boolean names = words.stream().allMatch(word -> role(word) || name(word.text()));
    boolean named = words.stream().anyMatch(word -> !role(word) || !endsWithRole(word));
    boolean signs = words.stream().anyMatch(Word::sign);
    return firstRole <= 1
        && firstRole < words.size()
        && names
        && named
        && (signs || words.size() <= MOST_WORDS_WITHOUT_SIGN);
  }

  private boolean role(Word word) {
    return (word.sign() && shortRoles.contains(word.text()))
        || roles.stream().anyMatch(role -> holds(word.text(), role));
  }

  private boolean endsWithRole(Word word) {
    return shortRoles.contains(word.text()) || roles.stream().anyMatch(word.text()::endsWith);
  }

  /** Whether a word is an outlet or nothing, a role, and, after 记者 and 作者, perhaps a person. */
  private static boolean holds(String word, String role) {
    int at = word.lastIndexOf(role);
    int after = word.length() - at - role.length();
    int mostAfter = role.endsWith(PERSON) ? LONGEST_PERSON : 0;
    return at >= 0 && at <= LONGEST_OUTLET && after <= mostAfter && noDigit(word);
  }

  private static boolean name(String word) {
    return word.length() <= LONGEST_NAME && noDigit(word);
  }

  private static boolean noDigit(String word) {
    return word.chars().noneMatch(Character::isDigit);
  }

  /** A stretch between gaps; {@code sign} tells that a colon, bar or slash follows. */
  private record Word(String text, boolean sign) {}

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i == text.length() ? ' ' : BlockKey.halfWidth(text.charAt(i));
      boolean sign = SIGNS.indexOf(c) >= 0;
      if (!sign && GAPS.indexOf(c) < 0) {
        word.append(c);
      } else if (!word.isEmpty()) {
        words.add(new Word(word.toString(), sign));
        word.setLength(0);
      } else if (sign && !words.isEmpty()) {
        words.addLast(new Word(words.removeLast().text(), true));
      }
    }
    return words;
  }
}
