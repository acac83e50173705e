package io.wenmai.claim;

import io.wenmai.mention.Time;
import io.wenmai.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is quoted: a named person or organisation with a verb of speech, one a run of sentences. */
final class Statements implements Extractor {
  /** Sentences of a run may have one between them without a verb of speech. */
  private static final int RUN = 2;

  /** So many paragraphs back a pronoun is followed. */
  private static final int BACK = 2;

  private static final Turn NOBODY = new Turn(null, -RUN - 1);

  private final SpeechWords words = SpeechWords.load();
  private final Speakers speakers = new Speakers(words);
  private final SpeechTimes times = SpeechTimes.load();

  /** Who spoke last, and in which sentence. */
  private record Turn(@Nullable Speaker speaker, int sentence) {
    boolean continues(Speaker next, int at) {
      return next.same(speaker) && at - sentence <= RUN;
    }
  }

  @Override
  public List<Draft> extract(Paragraph paragraph) {
    List<Draft> drafts = new ArrayList<>();
    turns(paragraph, BACK, drafts);
    return drafts;
  }

  private Turn turns(Paragraph paragraph, int back, List<Draft> drafts) {
    Turn turn = null;
    Quotes quotes = Quotes.of(paragraph);
    for (Scene scene : paragraph.scenes()) {
      for (Item item : scene.items()) {
        if (item instanceof Item.Word(Cue verb)
            && verb.is("speech")
            && words.tells(scene, verb)
            && !quotes.hold(verb.span())) {
          turn = next(scene, verb, turn == null ? before(paragraph, back) : turn, drafts);
        }
      }
    }
    return turn == null ? NOBODY : turn;
  }

  /** The last speaker of the paragraph before, to whom “他” or “该报告” goes back. */
  private Turn before(Paragraph paragraph, int back) {
    Paragraph before = paragraph.before();
    return before == null || back == 0
        ? NOBODY
        : new Turn(turns(before, back - 1, new ArrayList<>()).speaker(), NOBODY.sentence());
  }

  private Turn next(Scene scene, Cue verb, Turn turn, List<Draft> drafts) {
    int at = scene.sentence().index();
    Speaker speaker = speakers.of(scene, verb, turn.speaker(), turn.sentence() == at);
    if (speaker != null && !turn.continues(speaker, at)) {
      drafts.add(draft(scene, speaker, verb));
    }
    return new Turn(speaker, at);
  }

  private Draft draft(Scene scene, Speaker speaker, Cue verb) {
    Time time = times.of(scene, verb);
    Span named = speaker.name().span();
    boolean here = scene.sentence().span().contains(named);
    return Draft.of("Statement", scene, here ? named.cover(verb.span()) : verb.span(), "statement")
        .with("speaker", Values.entity(speaker.name()))
        .with("org", speaker.org() == null ? null : Values.entity(speaker.org()))
        .with("title", speaker.title().isEmpty() ? null : new Value.Text(speaker.title()))
        .with("date", time == null ? null : Values.of(time));
  }
}
