package io.wenmai.claim;

import io.wenmai.lexicon.EntityKind;
import io.wenmai.mention.Name;
import io.wenmai.mention.Time;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds who is the subject of a verb of speech. */
final class Speakers {
  private static final int REACH = 40;
  private static final int CLAUSES = 3;

  /** So much may stand before the subject, beside times. */
  private static final int LEAD = 5;

  private static final List<String> LISTENERS = List.of("对", "向", "据", "《", "跟", "与", "和", "在");

  private final SpeechWords words;
  private final RoleWords titles = RoleWords.load();

  Speakers(SpeechWords words) {
    this.words = words;
  }

  /**
   * The speaker, null where nobody with a name speaks.
   *
   * @param last who spoke before
   * @param here whether that was in the same sentence
   */
  @Nullable Speaker of(Scene scene, Cue verb, @Nullable Speaker last, boolean here) {
    SpeechClause clause = SpeechClause.before(scene, verb.span().begin());
    String text = clause.text();
    if (last != null && last.name().kind() == EntityKind.ORGANISATION && words.source(text)) {
      return last;
    }
    if (goesOn(text)) {
      return elided(clause, last, here);
    }
    Speaker named = subject(clause, false);
    if (named != null) {
      return named;
    }
    if (!clause.names().isEmpty()) {
      return null;
    }
    if (words.person(text)) {
      return person(clause, last);
    }
    return words.bare(text) && !words.strange(text) ? elided(clause, last, here) : null;
  }

  /** The organisation that the sentence before is about. */
  private static @Nullable Speaker company(Scene scene) {
    int before = scene.sentence().index() - 1;
    Name company =
        before < 0 ? null : scene.topics().companyAt(before, scene.sentence().span().begin());
    return company == null ? null : Speaker.of(company);
  }

  /** The person who spoke last; else the only one that the sentence before names. */
  private static @Nullable Speaker person(SpeechClause clause, @Nullable Speaker last) {
    if (last != null && last.name().kind() == EntityKind.PERSON) {
      return last;
    }
    Scene scene = clause.scene();
    Name person = scene.topics().personBefore(scene.sentence().index(), clause.end());
    return person == null ? null : Speaker.of(person);
  }

  /** “某某发布公告，称……”: the subject of an earlier clause goes on speaking. */
  private @Nullable Speaker elided(SpeechClause verb, @Nullable Speaker last, boolean here) {
    if (here && last != null) {
      return last;
    }
    SpeechClause clause = verb;
    for (int back = 0; back < CLAUSES; back++) {
      if (!clause.continues()) {
        return goesOn(clause.text()) ? last == null ? company(clause.scene()) : last : null;
      }
      clause = clause.previous();
      Speaker subject = subject(clause, true);
      if (subject != null || words.strange(clause.text())) {
        return subject;
      }
    }
    return null;
  }

  private static boolean goesOn(String text) {
    return text.startsWith("并") || text.startsWith("还");
  }

  /** The person, else the organisation, that is the subject of the clause. */
  private @Nullable Speaker subject(SpeechClause clause, boolean opens) {
    List<Name> names = clause.names().stream().filter(name -> !listens(clause, name)).toList();
    Name person = main(clause, names, EntityKind.PERSON, opens);
    Name name = person == null ? main(clause, names, EntityKind.ORGANISATION, opens) : person;
    if (name == null || (opens && !opens(clause))) {
      return null;
    }
    String after = clause.scene().between(name.span().end(), clause.end());
    String plain = Conjunctions.withoutBrackets(after);
    if (unsaid(plain) || (!opens && plain.length() > REACH)) {
      return null;
    }
    return person == null
        ? staff(name, opens ? "" : plain.strip())
        : introduced(clause, names, person);
  }

  /** Whether the words after the name make somebody else speak, or nobody. */
  private boolean unsaid(String after) {
    return words.strange(words.head(after)) || words.silent(after);
  }

  /** The first name of the kind, or a later one to which it is only an apposition. */
  private @Nullable Name main(
      SpeechClause clause, List<Name> names, EntityKind kind, boolean first) {
    Name main = null;
    for (Name name : names) {
      if (name.kind() == kind && (main == null || (!first && replaces(clause, main, name)))) {
        main = name;
      }
    }
    return main;
  }

  private boolean replaces(SpeechClause clause, Name main, Name name) {
    String between = clause.scene().between(main.span().end(), name.span().begin());
    return !words.parted(between)
        && (name.kind() == EntityKind.PERSON || owned(clause, main, name));
  }

  private static boolean owned(SpeechClause clause, Name owner, Name name) {
    String between = clause.scene().between(owner.span().end(), name.span().begin()).strip();
    return between.isEmpty() || between.equals("旗下") || between.equals("旗下的");
  }

  /** Whether the name stands behind 对, 向, 据 and so listens or is cited. */
  private static boolean listens(SpeechClause clause, Name name) {
    String before = clause.scene().between(clause.begin(), name.span().begin());
    return LISTENERS.stream().anyMatch(before::endsWith);
  }

  /** Whether hardly more than a time or an adverb stands before the first name. */
  private boolean opens(SpeechClause clause) {
    Name first = clause.names().getFirst();
    int times =
        clause.scene().all(Time.class).stream()
            .filter(time -> time.span().begin() >= clause.begin())
            .filter(time -> time.span().end() <= first.span().begin())
            .mapToInt(time -> time.span().length())
            .sum();
    String before = clause.scene().between(clause.begin(), first.span().begin());
    return before.length() - times <= LEAD && !words.parted(before);
  }

  /** “高盛分析师”: unnamed staff speak for the organisation. */
  private Speaker staff(Name org, String after) {
    String text = after.startsWith("的") ? after.substring(1) : after;
    for (int end = Math.min(text.length(), 14); end > 1; end--) {
      if (titles.titles(text.substring(0, end)) != null) {
        return new Speaker(org, org, text.substring(0, end));
      }
    }
    return Speaker.of(org);
  }

  private Speaker introduced(SpeechClause clause, List<Name> names, Name person) {
    for (Name org : names.reversed()) {
      if (org.kind() == EntityKind.ORGANISATION && org.span().end() <= person.span().begin()) {
        String title = title(clause.scene().between(org.span().end(), person.span().begin()));
        return title.isEmpty() ? Speaker.of(person) : new Speaker(person, org, title);
      }
    }
    return Speaker.of(person);
  }

  private String title(String between) {
    String text = Conjunctions.withoutBrackets(between).strip();
    for (String head : List.of("的", "公司")) {
      text = text.startsWith(head) ? text.substring(head.length()).strip() : text;
    }
    text = text.endsWith("的") ? text.substring(0, text.length() - 1) : text;
    return titles.titles(text) == null ? "" : text;
  }
}
