package io.wenmai.claim;

import io.wenmai.lexicon.EntityKind;
import io.wenmai.mention.Name;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * To whom the sentence ascribes the words of a draft: who speaks before them, who is cited, or who
 * speaks after the quote that holds them.
 */
final class Sources {
  private static final Set<EntityKind> CITED =
      Set.of(
          EntityKind.ORGANISATION,
          EntityKind.PERSON,
          EntityKind.WORK,
          EntityKind.PRODUCT,
          EntityKind.BENCHMARK);

  /** So much may stand between 据 and the name that is cited (“据研究公司Canalys”). */
  private static final int LEAD = 6;

  /** So much may stand between the name that is cited and 显示, 报道. */
  private static final int TAIL = 14;

  private final SpeechWords words = SpeechWords.load();
  private final Speakers speakers = new Speakers(words);
  private final List<String> telling = WordFile.load("speech.yaml").list("telling");
  private final List<String> announcing = WordFile.load("speech.yaml").list("announcing");
  private final List<String> owned = WordFile.load("speech.yaml").list("owned");

  @Nullable Attribution of(Draft draft) {
    if (Voice.inPassing(draft)) {
      return null;
    }
    Attribution cited = null;
    Scene scene = draft.scene();
    for (Item item : scene.items()) {
      if (item instanceof Item.Word(Cue cue)) {
        boolean before = item.span().end() <= draft.anchor().begin();
        if (before || (cited == null && quoted(draft, cue))) {
          Attribution source = source(draft, cue, cited);
          cited = source == null ? cited : source;
        }
      } else if (item instanceof Item.Named(Name name)
          && item.span().end() <= draft.anchor().begin()
          && tells(draft, name)) {
        cited = through(name, cited);
      }
    }
    return cited;
  }

  private @Nullable Attribution source(Draft draft, Cue cue, @Nullable Attribution cited) {
    Scene scene = draft.scene();
    if (cue.is("rumour") && cue.text().endsWith("人士")) {
      return new Attribution(unnamed(cue.text()), null, cited == null ? null : cited.name());
    }
    if (cue.is("aside") && cue.value().equals("source")) {
      Name name = next(scene, cue);
      return name == null ? null : through(name, cited);
    }
    if (!cue.is("speech") || draft.type().equals("Statement") || !words.tells(scene, cue)) {
      return null;
    }
    Speaker speaker = speakers.of(scene, cue, null, false);
    return speaker == null ? null : through(speaker.name(), cited);
  }

  private static String unnamed(String words) {
    return words.startsWith("据") ? words.substring(1) : words;
  }

  /** The words stand in a quote, and the verb after it names who said them. */
  private static boolean quoted(Draft draft, Cue cue) {
    Scene scene = draft.scene();
    String between = scene.between(draft.anchor().end(), cue.span().begin());
    String before = scene.between(scene.sentence().span().begin(), draft.anchor().begin());
    return cue.is("speech") && between.contains("”") && before.contains("“");
  }

  /** “据财联社援引The Information”: the one cited last is the source, the one before relays it. */
  private static Attribution through(Name name, @Nullable Attribution cited) {
    String relay =
        cited == null || cited.name().equals(name.label()) || cited.entity() == null
            ? null
            : cited.name();
    return new Attribution(name.label(), Values.entity(name), relay);
  }

  /** The name that follows 据 or 援引 at once. */
  private static @Nullable Name next(Scene scene, Cue cue) {
    for (Name name : scene.all(Name.class)) {
      if (name.span().begin() >= cue.span().end()) {
        boolean near = name.span().begin() - cue.span().end() <= LEAD;
        return near && CITED.contains(name.kind()) ? name : null;
      }
    }
    return null;
  }

  /** “X数据显示”, “X预计”, “X宣布”: a name that tells what follows. */
  private boolean tells(Draft draft, Name name) {
    Scene scene = draft.scene();
    int end = scene.sentence().span().end();
    String after = scene.between(name.span().end(), Math.min(end, name.span().end() + TAIL));
    String rest = after.strip();
    for (String word : owned) {
      rest = rest.startsWith(word) ? rest.substring(word.length()) : rest;
    }
    String told = rest;
    return CITED.contains(name.kind())
        && telling.stream().anyMatch(told::startsWith)
        && !(announcing.stream().anyMatch(told::startsWith) && parted(draft, name));
  }

  /** Whether a semicolon stands between the name and the draft. */
  private static boolean parted(Draft draft, Name name) {
    String between = draft.scene().between(name.span().end(), draft.anchor().begin());
    return between.contains("；") || between.contains(";");
  }
}
