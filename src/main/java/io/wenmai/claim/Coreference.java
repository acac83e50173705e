package io.wenmai.claim;

import io.wenmai.mention.Mention;
import io.wenmai.mention.Mentions;
import io.wenmai.mention.Name;
import io.wenmai.text.Span;
import io.wenmai.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Adds the name that “公司”, “该公司” or “其” stands for, where the context makes it clear. */
final class Coreference {
  private Coreference() {}

  static Mentions resolved(Mentions mentions, List<Cue> cues, Topics topics) {
    List<Mention> all = new ArrayList<>(mentions.all());
    for (Cue cue : cues) {
      if (cue.is("self") && free(mentions, cue.span()) && alone(mentions, cue.span())) {
        int sentence = mentions.sentence().index();
        int begin = cue.span().begin();
        Name meant =
            cue.value().equals("artifact")
                ? topics.artifactAt(sentence, begin)
                : topics.companyAt(sentence, begin);
        if (meant != null) {
          all.add(
              new Name(
                  cue.span(),
                  meant.text(),
                  meant.kind(),
                  meant.label(),
                  meant.entity(),
                  "coreference"));
        }
      }
    }
    all.sort(Comparator.comparing(Mention::span));
    return new Mentions(mentions.sentence(), all);
  }

  /** A name that touches the word takes it in (“苹果公司”). */
  private static boolean free(Mentions mentions, Span word) {
    return mentions.all().stream()
        .noneMatch(mention ->
            mention.span().overlaps(word)
                || (mention instanceof Name && mention.span().end() == word.begin()));
  }

  /** A word that a noun before it makes narrower stands for nobody named (“芯片公司”, “上市公司”). */
  private static boolean alone(Mentions mentions, Span word) {
    for (Token token : mentions.sentence().tokens()) {
      boolean around = token.span().begin() < word.begin() && token.span().end() > word.begin();
      boolean noun = token.span().end() == word.begin() && token.pos().startsWith("n");
      if (around || noun) {
        return false;
      }
    }
    return true;
  }
}
