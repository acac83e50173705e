package io.wenmai.claim;

import io.wenmai.lexicon.Entity;
import io.wenmai.lexicon.EntityKind;
import io.wenmai.lexicon.Lexicon;
import io.wenmai.mention.Name;
import io.wenmai.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Units whose names hold the name of what they belong to: “阿里云通义团队”, “…有限公司温州分公司”. */
final class Compounds implements Extractor {
  private static final Set<EntityKind> PARENTS =
      Set.of(EntityKind.ORGANISATION, EntityKind.PRODUCT, EntityKind.SECURITY);
  private static final int LONGEST = 10;
  private static final WordFile WORDS = WordFile.load("subjects.yaml");
  private static final List<String> UNITS = WORDS.list("units");
  private static final List<String> BRANCHES = WORDS.list("branches");
  private static final List<String> HEADS = WORDS.list("branchHeads");
  private static final List<String> LEARNED = WORDS.list("learned");
  private static final List<String> NOT = WORDS.list("notInUnit");

  private final Lexicon lexicon;

  Compounds(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public List<Draft> extract(Paragraph paragraph) {
    List<Draft> drafts = new ArrayList<>();
    for (Scene scene : paragraph.scenes()) {
      for (Name name : scene.all(Name.class)) {
        if (PARENTS.contains(name.kind()) && !name.foundBy().equals("coreference")) {
          within(scene, name)
              .or(() -> following(scene, name))
              .filter(Compounds::ofCompany)
              .ifPresent(drafts::add);
        }
      }
    }
    return drafts;
  }

  /** Institutes of universities and offices of ministries are known by themselves. */
  private static boolean ofCompany(Draft draft) {
    return draft.slots().get("parent") instanceof Value.Entity parent
        && LEARNED.stream().noneMatch(parent.text()::endsWith);
  }

  /** A unit that is one name with what it belongs to. */
  private Optional<Draft> within(Scene scene, Name name) {
    String text = scene.sentence().foldedOf(name.span());
    Value.Entity parent = null;
    if (ends(text, BRANCHES)) {
      parent = headed(scene, name, text);
    }
    if (parent == null && (ends(text, BRANCHES) || ends(text, UNITS))) {
      parent = known(scene, name, text);
    }
    return parent == null
        ? Optional.empty()
        : Optional.of(draft(scene, name.span(), Values.entity(name), parent));
  }

  /** The company or bank whose whole name stands before that of its branch. */
  private static Value.@Nullable Entity headed(Scene scene, Name name, String text) {
    int end = 0;
    for (String head : HEADS) {
      int at = text.lastIndexOf(head, text.length() - 4);
      end = at > 0 ? Math.max(end, at + head.length()) : end;
    }
    if (end == 0 || end >= text.length() - 2) {
      return null;
    }
    String parent =
        scene.sentence().textOf(new Span(name.span().begin(), name.span().begin() + end));
    return new Value.Entity(parent, parent, EntityKind.ORGANISATION, null);
  }

  /** The organisation of the lexicon whose name is the longest begin of the text. */
  private Value.@Nullable Entity known(Scene scene, Name name, String text) {
    for (int end = text.length() - 2; end >= 2; end--) {
      for (Entity entity : lexicon.named(text.substring(0, end))) {
        if (entity.kind() == EntityKind.ORGANISATION && !entity.label().equals(name.label())) {
          String parent =
              scene.sentence().textOf(new Span(name.span().begin(), name.span().begin() + end));
          return new Value.Entity(entity.label(), parent, entity.kind(), entity.id());
        }
      }
    }
    return null;
  }

  /** A unit named by words that follow the name of what it belongs to. */
  private static Optional<Draft> following(Scene scene, Name name) {
    int begin = name.span().end();
    int end = Math.min(scene.sentence().span().end(), begin + LONGEST);
    String after = scene.between(begin, end);
    int unit = -1;
    for (String word : UNITS) {
      int at = after.indexOf(word);
      if (at > 0 && (unit < 0 || at + word.length() < unit)) {
        unit = at + word.length();
      }
    }
    if (unit < 0 || !plain(after.substring(0, unit)) || inside(scene, begin, begin + unit)) {
      return Optional.empty();
    }
    Span whole = new Span(name.span().begin(), begin + unit);
    String child = scene.sentence().textOf(whole);
    return Optional.of(
        draft(
            scene,
            whole,
            new Value.Entity(child, child, EntityKind.ORGANISATION, null),
            Values.entity(name)));
  }

  private static boolean inside(Scene scene, int begin, int end) {
    return scene.mentions().all().stream()
        .anyMatch(mention ->
            mention.span().begin() >= begin
                && mention.span().begin() < end
                && !(mention instanceof Name name && name.kind() != EntityKind.PERSON));
  }

  /** Whether the words hold nothing but characters of a name. */
  private static boolean plain(String words) {
    return NOT.stream().noneMatch(words::contains)
        && words.chars().allMatch(sign -> Character.isLetterOrDigit(sign));
  }

  private static boolean ends(String text, List<String> words) {
    return words.stream()
        .anyMatch(word -> text.endsWith(word) && text.length() > word.length() + 2);
  }

  private static Draft draft(Scene scene, Span span, Value.Entity child, Value.Entity parent) {
    return Draft.of("PartOf", scene, span, "part-of/compound")
        .with("child", child)
        .with("parent", parent);
  }
}
