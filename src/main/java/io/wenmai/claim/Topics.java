package io.wenmai.claim;

import io.wenmai.lexicon.EntityKind;
import io.wenmai.mention.Mentions;
import io.wenmai.mention.Name;
import io.wenmai.text.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which organisation an elided subject or “公司” means at a place of a document. */
final class Topics {
  private static final Set<EntityKind> ARTIFACTS = Set.of(EntityKind.AI_MODEL, EntityKind.PRODUCT);

  /** “8、” or “3.” before the first name of an item. */
  private static final Pattern LIST_NUMBER = Pattern.compile("(?<=^|[，；。])[0-9]{1,2}[、.]$");

  private final List<Mentions> sentences;
  private final @Nullable Name titleSubject;
  private final @Nullable Name dominant;

  private Topics(List<Mentions> sentences) {
    this.sentences = sentences;
    this.titleSubject = sentences.isEmpty() ? null : only(sentences.getFirst());
    this.dominant = dominant(sentences);
  }

  static Topics of(List<Mentions> sentences) {
    return new Topics(sentences);
  }

  /** The organisation most clearly meant, null where it is not clear. */
  @Nullable Name companyAt(int sentence, int offset) {
    int paragraph = sentences.get(sentence).sentence().paragraph();
    for (int at = sentence; at >= 0; at--) {
      Mentions mentions = sentences.get(at);
      if (mentions.sentence().paragraph() != paragraph) {
        break;
      }
      Name subject = subject(mentions, offset);
      if (subject != null) {
        return subject;
      }
    }
    return company();
  }

  /** The organisation that the article as a whole is about, null where it is not clear. */
  @Nullable Name company() {
    return titleSubject != null ? titleSubject : dominant;
  }

  /** The model or product named last before the offset in the paragraph, null for none. */
  @Nullable Name artifactAt(int sentence, int offset) {
    int paragraph = sentences.get(sentence).sentence().paragraph();
    for (int at = sentence;
        at >= 0 && sentences.get(at).sentence().paragraph() == paragraph;
        at--) {
      Name last = null;
      for (Name name : all(sentences.get(at), ARTIFACTS)) {
        last = name.span().end() <= offset ? name : last;
      }
      if (last != null) {
        return last;
      }
    }
    return null;
  }

  /**
   * The only person that the sentence before names, or else the sentence up to the offset; null
   * where it is not clear.
   */
  @Nullable Name personBefore(int sentence, int offset) {
    Set<EntityKind> persons = Set.of(EntityKind.PERSON);
    List<Name> here =
        all(sentences.get(sentence), persons).stream()
            .filter(name -> name.span().end() <= offset)
            .toList();
    List<Name> near =
        here.isEmpty() && sentence > 0 ? all(sentences.get(sentence - 1), persons) : here;
    boolean one = near.stream().map(Name::label).distinct().count() == 1;
    return one ? near.getFirst() : null;
  }

  /** The organisations that a sentence names. */
  List<Name> organisations(int sentence) {
    return names(sentences.get(sentence));
  }

  /** The only place that the title names, null where it names none or several. */
  @Nullable Name place() {
    List<Name> places =
        sentences.isEmpty() ? List.of() : all(sentences.getFirst(), Set.of(EntityKind.PLACE));
    boolean one = places.stream().map(Name::label).distinct().count() == 1;
    return one ? places.getFirst() : null;
  }

  /** The first organisation of the sentence that opens a clause before the offset. */
  private static @Nullable Name subject(Mentions mentions, int offset) {
    for (Name name : names(mentions)) {
      if (name.span().end() <= offset && opensClause(mentions.sentence(), name)) {
        return name;
      }
    }
    return null;
  }

  private static boolean opensClause(Sentence sentence, Name name) {
    String before =
        sentence.folded().substring(0, name.span().begin() - sentence.span().begin()).strip();
    String left = LIST_NUMBER.matcher(before).replaceFirst("");
    return left.isEmpty() || Items.CLAUSE_ENDS.indexOf(left.charAt(left.length() - 1)) >= 0;
  }

  private static @Nullable Name only(Mentions title) {
    List<Name> names = names(title);
    boolean one = names.stream().map(Name::label).distinct().count() == 1;
    return one ? names.getFirst() : null;
  }

  /**
   * The organisation that has at least half of all mentions of organisations, and three or more.
   */
  private static @Nullable Name dominant(List<Mentions> sentences) {
    Map<String, Integer> counts = new HashMap<>();
    int all = 0;
    Name best = null;
    for (Mentions mentions : sentences) {
      for (Name name : names(mentions)) {
        all++;
        int count = counts.merge(name.label(), 1, Integer::sum);
        if (best == null || count > counts.getOrDefault(best.label(), 0)) {
          best = name;
        }
      }
    }
    int most = best == null ? 0 : counts.getOrDefault(best.label(), 0);
    return most >= 3 && 2 * most >= all ? best : null;
  }

  private static List<Name> names(Mentions mentions) {
    return all(mentions, Set.of(EntityKind.ORGANISATION)).stream()
        .filter(name -> !Outlets.cited(mentions.sentence(), name))
        .toList();
  }

  private static List<Name> all(Mentions mentions, Set<EntityKind> kinds) {
    return mentions.all().stream()
        .filter(Name.class::isInstance)
        .map(Name.class::cast)
        .filter(name -> kinds.contains(name.kind()))
        .toList();
  }
}
