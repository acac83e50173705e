package io.wenmai.mention.name;

/**
 * The name of an AI model in its parts: “Qwen2.5-Max” is family Qwen, version 2.5-Max.
 *
 * @param family the name that all versions share
 * @param version what tells this one apart, empty where the name is the family's
 */
public record ModelName(String family, String version) {
  private static final String SEPARATORS = "- _";
  private static final WordSet WORDS = NameWords.shipped().latin().modelWords();

  /** The parts of a model's name as written. */
  public static ModelName of(String name) {
    int cut = cut(name);
    int begin = cut;
    while (begin < name.length() && SEPARATORS.indexOf(name.charAt(begin)) >= 0) {
      begin++;
    }
    return new ModelName(name.substring(0, cut), name.substring(begin));
  }

  /** Where the version begins: at the first number, or at a word such as Pro behind a separator. */
  private static int cut(String name) {
    int word = 0;
    for (int at = 0; at < name.length(); at++) {
      char c = name.charAt(at);
      if (Units.digit(c) && at - word > 1) {
        return at;
      }
      if (SEPARATORS.indexOf(c) >= 0) {
        int next = at + 1;
        if (versionWord(name, next)) {
          return at;
        }
        word = next;
      }
    }
    return name.length();
  }

  private static boolean versionWord(String name, int begin) {
    int end = begin;
    while (end < name.length() && SEPARATORS.indexOf(name.charAt(end)) < 0) {
      end++;
    }
    String word = name.substring(begin, end);
    boolean numbered = word.chars().anyMatch(c -> Units.digit((char) c));
    return WORDS.has(word) || (numbered && word.length() <= 5);
  }
}
