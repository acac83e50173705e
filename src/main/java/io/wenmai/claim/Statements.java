package io.wenmai.claim;

import io.wenmai.lexicon.EntityKind;
import io.wenmai.mention.Name;
import io.wenmai.mention.Time;
import io.wenmai.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is quoted: a named person or organisation with a verb of speech, one a run of sentences. */
final class Statements implements Extractor {
  private static final List<String> NEGATIONS = WordFile.load("speech.yaml").list("negations");
  private static final int REACH = 24;
  private static final String BREAKS = "，,；;。：:“”\"!！?？\n";

  @Override
  public List<Draft> extract(Paragraph paragraph) {
    List<Draft> drafts = new ArrayList<>();
    Name speaking = null;
    for (Scene scene : paragraph.scenes()) {
      for (Item item : scene.items()) {
        if (item instanceof Item.Word(Cue cue) && cue.is("speech")) {
          Name speaker = denied(scene, cue) ? null : speaker(scene, cue);
          if (speaker != null && (speaking == null || !speaking.label().equals(speaker.label()))) {
            drafts.add(draft(scene, speaker, cue));
            speaking = speaker;
          }
        }
      }
    }
    return drafts;
  }

  /** “未回应”, “没有透露”, and “的回应” as a noun. */
  private static boolean denied(Scene scene, Cue cue) {
    int from = Math.max(scene.sentence().span().begin(), cue.span().begin() - 4);
    String before = scene.between(from, cue.span().begin());
    return NEGATIONS.stream().anyMatch(before::contains) || before.endsWith("的");
  }

  private static Draft draft(Scene scene, Name speaker, Cue cue) {
    Time time = null;
    for (Time each : scene.all(Time.class)) {
      if (each.span().end() <= cue.span().begin() && each.grain() == Time.Grain.DAY) {
        time = each;
      }
    }
    return Draft.of("Statement", scene, speaker.span().cover(cue.span()), "statement")
        .with("speaker", Values.entity(speaker))
        .with("date", time == null ? null : Values.of(time));
  }

  /** The person, else the organisation, that stands before the verb in its clause. */
  private static @Nullable Name speaker(Scene scene, Cue cue) {
    int from = clauseBegin(scene, cue.span());
    List<Name> names =
        scene.all(Name.class).stream()
            .filter(name -> name.span().begin() >= from && name.span().end() <= cue.span().begin())
            .filter(name -> !aside(scene, name, from))
            .toList();
    Name person = last(names, EntityKind.PERSON);
    Name speaker = person == null ? first(names, EntityKind.ORGANISATION) : person;
    boolean near = speaker != null && cue.span().begin() - speaker.span().end() <= REACH;
    return near ? speaker : null;
  }

  /** Whether the name stands behind 对, 向, 据 and so listens or is cited. */
  private static boolean aside(Scene scene, Name name, int from) {
    String before = scene.between(from, name.span().begin());
    return before.endsWith("对")
        || before.endsWith("向")
        || before.endsWith("据")
        || before.endsWith("《");
  }

  private static int clauseBegin(Scene scene, Span verb) {
    int base = scene.sentence().span().begin();
    for (int at = verb.begin() - 1; at >= base; at--) {
      if (BREAKS.indexOf(scene.sentence().folded().charAt(at - base)) >= 0) {
        return at + 1;
      }
    }
    return base;
  }

  private static @Nullable Name first(List<Name> names, EntityKind kind) {
    return names.stream().filter(name -> name.kind() == kind).findFirst().orElse(null);
  }

  private static @Nullable Name last(List<Name> names, EntityKind kind) {
    return names.reversed().stream().filter(name -> name.kind() == kind).findFirst().orElse(null);
  }
}
