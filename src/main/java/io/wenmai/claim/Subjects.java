package io.wenmai.claim;

import io.wenmai.lexicon.Entity;
import io.wenmai.lexicon.EntityKind;
import io.wenmai.lexicon.Lexicon;
import io.wenmai.mention.Name;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which names can be the subject of a figure, and when a later name takes over. */
final class Subjects {
  private static final Set<EntityKind> KINDS =
      EnumSet.of(
          EntityKind.ORGANISATION,
          EntityKind.SECURITY,
          EntityKind.INDEX,
          EntityKind.COMMODITY,
          EntityKind.CURRENCY,
          EntityKind.CRYPTO,
          EntityKind.PRODUCT,
          EntityKind.AI_MODEL,
          EntityKind.INDUSTRY,
          EntityKind.WORK);
  private static final Set<EntityKind> TRADED =
      EnumSet.of(
          EntityKind.ORGANISATION,
          EntityKind.SECURITY,
          EntityKind.INDEX,
          EntityKind.COMMODITY,
          EntityKind.CURRENCY,
          EntityKind.CRYPTO,
          EntityKind.INDUSTRY);
  private static final Set<String> LEADS = Set.of("metric", "measure", "price", "rise", "fall");
  private static final Set<String> PASSED =
      Set.of("forecast", "basis", "level", "together", "plain", "part");
  private static final WordFile WORDS = WordFile.load("subjects.yaml");

  private static final List<String> NEVER = WORDS.list("never");
  private static final List<String> RIVALS = WORDS.list("rivals");
  private static final List<String> SOURCES = WORDS.list("sources");
  private static final List<String> SHOWN = WORDS.list("shown");

  private final Lexicon lexicon;

  Subjects(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether figures can be of what the name means; outlets and authorities are only quoted. */
  boolean canLead(Name name) {
    return KINDS.contains(name.kind())
        && !of(name, "quoted")
        && NEVER.stream().noneMatch(name.text()::endsWith);
  }

  /** Whether the name means a house that reports on others, such as a broker. */
  boolean analyst(Name name) {
    return of(name, "analysts");
  }

  /** Whether the next name is that of a member of what stands right before it (“银行股招商银行”). */
  static boolean member(@Nullable Name last, Name next) {
    return last != null
        && last.kind() == EntityKind.INDUSTRY
        && last.span().end() == next.span().begin();
  }

  /** Whether something is only likened to what the name means (“仅次于X”). */
  static boolean rival(Scene scene, Name name) {
    String before = scene.before(name.span().begin(), 4);
    return RIVALS.stream().anyMatch(before::endsWith);
  }

  /** Whether a figure follows at once of an organisation that no figures are told of. */
  boolean foreign(Scene scene, Name name, int at) {
    return name.kind() == EntityKind.ORGANISATION
        && !canLead(name)
        && leadsFigure(scene.items(), at)
        && !quoted(scene, name, at);
  }

  private boolean of(Name name, String group) {
    String id = name.entity();
    Entity entity = id == null ? null : lexicon.entity(id);
    return entity != null && WORDS.list(group).stream().anyMatch(entity.types()::contains);
  }

  /** Whether the name is that of a rival, a source, or the house of a person who is quoted. */
  boolean quoted(Scene scene, Name name, int at) {
    Item item = scene.items().get(at);
    String after = Segments.unbracketed(scene, item.span().end(), 8);
    return rival(scene, name)
        || SOURCES.stream().anyMatch(after::startsWith)
        || SHOWN.stream().anyMatch(after::contains)
        || person(scene, at)
        || (analyst(name) && speaks(scene, at));
  }

  /** Whether a verb of speech or of expecting follows at once. */
  private static boolean speaks(Scene scene, int at) {
    if (at + 1 == scene.items().size()) {
      return false;
    }
    Item next = scene.items().get(at + 1);
    return next.span().begin() - scene.items().get(at).span().end() <= 3
        && next instanceof Item.Word(Cue cue)
        && (cue.is("speech") || cue.is("forecast"));
  }

  /** Whether a person's name follows, with a title at most between. */
  private static boolean person(Scene scene, int at) {
    if (at + 1 == scene.items().size()) {
      return false;
    }
    int gap = scene.items().get(at + 1).span().begin() - scene.items().get(at).span().end();
    return gap <= 12
        && scene.items().get(at + 1) instanceof Item.Named(Name next)
        && next.kind() == EntityKind.PERSON;
  }

  /** Whether the name is of something that has a price. */
  static boolean traded(Name name) {
    return TRADED.contains(name.kind());
  }

  /** Whether a metric, price word or verb of change follows the name at once. */
  static boolean leadsFigure(List<Item> items, int at) {
    for (int next = at + 1; next < items.size() && next <= at + 4; next++) {
      if (items.get(next) instanceof Item.Mark mark && mark.endsClause()) {
        return false;
      }
      if (items.get(next) instanceof Item.Word(Cue cue) && !PASSED.contains(cue.category())) {
        return LEADS.contains(cue.category())
            && cue.span().begin() - items.get(at).span().end() <= 8;
      }
    }
    return false;
  }

  /** Whether the words between make the next name the one spoken of (“高盛将舜宇…”, “高盛预计苹果…”). */
  static boolean handedOver(Scene scene, Series<Name> subjects, Name next) {
    Name last = subjects.last();
    if (last == null || last.span().end() > next.span().begin()) {
      return false;
    }
    String between = scene.between(last.span().end(), next.span().begin()).strip();
    return WORDS.list("handover").stream().anyMatch(between::endsWith);
  }
}
