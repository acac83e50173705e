package io.wenmai.claim;

import io.wenmai.lexicon.EntityKind;
import io.wenmai.mention.Mention;
import io.wenmai.mention.Mentions;
import io.wenmai.mention.Name;
import io.wenmai.text.Span;
import io.wenmai.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds the name that “公司”, “该公司”, “其” or “后者” stands for, where the context makes it clear. */
final class Coreference {
  private static final Set<EntityKind> THINGS =
      EnumSet.of(
          EntityKind.ORGANISATION, EntityKind.PERSON, EntityKind.AI_MODEL, EntityKind.PRODUCT);

  private static final List<String> BANKS = WordFile.load("speech.yaml").list("banks");

  private Coreference() {}

  static Mentions resolved(Mentions mentions, List<Cue> cues, Topics topics) {
    List<Mention> all = new ArrayList<>(mentions.all());
    for (Cue cue : cues) {
      if (cue.is("self") && free(mentions, cue.span()) && alone(mentions, cue.span())) {
        Name meant = meant(mentions, cue, topics);
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

  private static @Nullable Name meant(Mentions mentions, Cue cue, Topics topics) {
    int sentence = mentions.sentence().index();
    int begin = cue.span().begin();
    return switch (cue.value()) {
      case "artifact" -> topics.artifactAt(sentence, begin);
      case "latter" -> latter(mentions, begin);
      case "bank" -> bank(topics.companyAt(sentence, begin));
      default -> topics.companyAt(sentence, begin);
    };
  }

  /** “该行” is a bank or broker, never another kind of company. */
  private static @Nullable Name bank(@Nullable Name company) {
    return company != null && BANKS.stream().anyMatch(company.label()::contains) ? company : null;
  }

  /**
   * The second of the only two organisations named before the offset, when nothing else follows.
   */
  private static @Nullable Name latter(Mentions mentions, int offset) {
    List<Name> before =
        mentions.all().stream()
            .filter(Name.class::isInstance)
            .map(Name.class::cast)
            .filter(name -> name.span().end() <= offset && THINGS.contains(name.kind()))
            .toList();
    long organisations =
        before.stream()
            .filter(name -> name.kind() == EntityKind.ORGANISATION)
            .map(Name::label)
            .distinct()
            .count();
    return organisations == 2 && before.getLast().kind() == EntityKind.ORGANISATION
        ? before.getLast()
        : null;
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
