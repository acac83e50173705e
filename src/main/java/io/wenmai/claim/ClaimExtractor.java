package io.wenmai.claim;

import io.wenmai.lexicon.Lexicon;
import io.wenmai.mention.Mentions;
import io.wenmai.rule.ClaimTable;
import io.wenmai.rule.ClaimType;
import io.wenmai.rule.RuleSet;
import io.wenmai.text.Document;
import io.wenmai.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the claims of a document: extractors see drafts, the sentence gives them voice, repeats
 * merge.
 */
public final class ClaimExtractor {
  private final ClaimTable table;
  private final CueWords cues = CueWords.load();
  private final Subjects subjects;
  private final Sources sources = new Sources();
  private final Makers makers;
  private final Catalogued catalogued;
  private final List<Extractor> extractors;

  private ClaimExtractor(ClaimTable table, Lexicon lexicon, List<Extractor> extractors) {
    this.table = table;
    this.subjects = new Subjects(lexicon);
    this.makers = new Makers(lexicon);
    this.catalogued = new Catalogued(lexicon);
    this.extractors = List.copyOf(extractors);
  }

  /** An extractor with the shipped Java extractors and the given rules. */
  public static ClaimExtractor of(ClaimTable table, RuleSet rules, Lexicon lexicon) {
    return new ClaimExtractor(
        table,
        lexicon,
        List.of(
            new PriceMoves(new Trading(lexicon)),
            new PriceTables(new Trading(lexicon)),
            new MarketCaps(),
            new Results(),
            new Sales(),
            new Indicators(),
            new Ratings(lexicon),
            new Listings(),
            new Roles(),
            new Compounds(lexicon),
            new Statements(),
            new OwnNames(lexicon),
            new RuleClaims(rules, lexicon)));
  }

  /** The claims of the document in the order of their sentences; thread-safe. */
  public List<Claim> extract(Document document, List<Mentions> found) {
    List<Mentions> mentions = found.stream().map(Mentions::withoutDateline).toList();
    Topics topics = Topics.of(mentions);
    List<Claim> claims = new ArrayList<>();
    for (Paragraph paragraph : paragraphs(document, mentions, topics)) {
      for (Extractor extractor : extractors) {
        extractor.extract(paragraph).stream().flatMap(this::claim).forEach(claims::add);
      }
    }
    List<Claim> merged = Merger.merge(BareVersions.of(mentions, claims).named(claims));
    return SpeakerRoles.introduced(Specifics.only(makers.told(merged))).stream()
        .sorted(Comparator.comparingInt(claim -> claim.evidence().sentence()))
        .toList();
  }

  private List<Paragraph> paragraphs(Document document, List<Mentions> mentions, Topics topics) {
    Setting setting = Setting.of(mentions, document.day());
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Scene> scenes = new ArrayList<>();
    for (Mentions each : mentions) {
      if (!scenes.isEmpty()
          && scenes.getLast().sentence().paragraph() != each.sentence().paragraph()) {
        paragraphs.add(Paragraph.of(last(paragraphs), scenes, subjects, setting));
        scenes.clear();
      }
      List<Cue> words = cues.find(each.sentence());
      Mentions resolved = Coreference.resolved(each, words, topics);
      scenes.add(new Scene(document, resolved, Items.of(resolved, words), topics));
    }
    if (!scenes.isEmpty()) {
      paragraphs.add(Paragraph.of(last(paragraphs), scenes, subjects, setting));
    }
    return paragraphs;
  }

  private static @Nullable Paragraph last(List<Paragraph> paragraphs) {
    return paragraphs.isEmpty() ? null : paragraphs.getLast();
  }

  private Stream<Claim> claim(Draft draft) {
    ClaimType type = table.type(draft.type());
    boolean core = draft.slots().keySet().containsAll(type.core());
    boolean one =
        type.oneOf().isEmpty() || type.oneOf().stream().anyMatch(draft.slots()::containsKey);
    if (!core || !one) {
      return Stream.empty();
    }
    Sentence sentence = draft.scene().sentence();
    Voice.Verdict verdict = Voice.of(draft);
    return Stream.of(
        new Claim(
            draft.scene().document().article().name(),
            type,
            known(draft, type),
            verdict.modality(),
            sources.of(draft),
            new Evidence(sentence.index(), sentence.span(), sentence.text()),
            draft.foundBy(),
            new Trace(draft.anchor(), verdict.word())));
  }

  /** The slots that the type has; a unit or bound that it has no slot for stays in the wording. */
  private SequencedMap<String, Value> known(Draft draft, ClaimType type) {
    SequencedMap<String, Value> known = new LinkedHashMap<>(draft.slots());
    known.keySet().retainAll(type.slots().keySet());
    known.replaceAll((slot, value) -> catalogued.value(value));
    return known;
  }
}
