package io.wenmai.claim;

import java.util.List;

/** The words of {@code lexicon/speech.yaml}: what tells a quote from words that look like one. */
record SpeechWords(
    List<String> negations,
    List<String> other,
    List<String> replies,
    List<String> strangers,
    List<String> prepositions,
    List<String> persons,
    List<String> groups,
    List<String> sources,
    List<String> adverbs) {
  private static final String AFTER_WEAK = "，,：:";

  static SpeechWords load() {
    WordFile file = WordFile.load("speech.yaml");
    return new SpeechWords(
        file.list("negations"),
        file.list("other"),
        file.list("replies"),
        file.list("strangers"),
        file.list("prepositions"),
        file.list("persons"),
        file.list("groups"),
        file.list("sources"),
        file.list("adverbs"));
  }

  /** Whether somebody really speaks: not “未回应”, “的回应”, “称为”, “回应传闻”. */
  boolean tells(Scene scene, Cue verb) {
    int begin = scene.sentence().span().begin();
    String before = scene.between(Math.max(begin, verb.span().begin() - 4), verb.span().begin());
    String after = scene.between(verb.span().end(), scene.sentence().span().end()).strip();
    if (before.endsWith("的")
        || negations.stream().anyMatch(before::contains)
        || other.stream().anyMatch(after::startsWith)) {
      return false;
    }
    if (verb.value().equals("weak")) {
      return !after.isEmpty() && AFTER_WEAK.indexOf(after.charAt(0)) >= 0;
    }
    return !verb.text().equals("回应") || replies.stream().anyMatch(after::startsWith);
  }

  /** Whether “他”, but not “他们”, opens the clause, after an adverb at most. */
  boolean person(String clause) {
    String opening = withoutAdverb(clause);
    return persons.stream().anyMatch(opening::startsWith)
        && groups.stream().noneMatch(opening::startsWith);
  }

  /** Whether “该报告” or the like opens the clause, after an adverb at most. */
  boolean source(String clause) {
    String opening = withoutAdverb(clause);
    return sources.stream().anyMatch(opening::startsWith);
  }

  private String withoutAdverb(String clause) {
    String rest = clause;
    for (String adverb : adverbs) {
      rest = rest.startsWith(adverb) ? rest.substring(adverb.length()).strip() : rest;
    }
    return rest;
  }

  /** Whether the words say that nothing was said. */
  boolean silent(String between) {
    return negations.stream().anyMatch(word -> word.length() > 1 && between.contains(word))
        || between.replace("未来", "").contains("未");
  }

  /** Whether the words between a name and a verb make the speaker somebody unnamed. */
  boolean strange(String between) {
    return strangers.stream().anyMatch(between::contains);
  }

  /** The words up to the first preposition. */
  String head(String text) {
    int end = text.length();
    for (String preposition : prepositions) {
      int at = text.indexOf(preposition);
      end = at >= 0 && at < end ? at : end;
    }
    return text.substring(0, end);
  }

  /** Whether a clause without names has no subject of its own: “并在公告中”称, “” 称. */
  boolean bare(String clause) {
    return clause.isEmpty() || adverbs.stream().anyMatch(clause::startsWith);
  }

  /** Whether the words between two names keep the second from being the subject. */
  boolean parted(String between) {
    return prepositions.stream().anyMatch(between::contains);
  }
}
