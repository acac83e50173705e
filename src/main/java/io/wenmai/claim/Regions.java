package io.wenmai.claim;

import io.wenmai.lexicon.EntityKind;
import io.wenmai.mention.Mentions;
import io.wenmai.mention.Name;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which country or area a macro figure is of. */
final class Regions {
  private static final WordFile WORDS = WordFile.load("indicators.yaml");
  private static final Map<String, List<String>> NAMED = WORDS.lists("named");
  private static final Map<String, List<String>> IMPLIED = WORDS.lists("implied");
  private static final Map<String, String> AUTHORITIES = WORDS.strings("authorities");

  private static final Map<String, String> WORLDWIDE = WORDS.strings("worldwide");
  private static final List<String> NONE = WORDS.list("noRegions");

  private static final List<String> OF_STAFF = WORDS.list("ofStaff");
  private static final int STAFF_REACH = 8;

  private Regions() {}

  /**
   * The place of the clause, else the one in the figure's name, else the only one of the sentence,
   * else that of the authority it names, else that of the figure before, else the one of the title,
   * else what the article is about.
   */
  static Value.@Nullable Entity of(Figure figure, Value.@Nullable Entity before, Setting setting) {
    Cue head = figure.head();
    Value.Entity wide = head == null ? null : worldwide(figure.scene(), head);
    Name place = figure.place();
    if (wide != null || (place != null && !NONE.contains(place.text()))) {
      return wide != null || place == null ? wide : Values.entity(place);
    }
    String name = head == null ? "" : head.value() + head.text();
    Name only = only(figure.scene());
    Name title = figure.scene().topics().place();
    return Stream.of(
            in(NAMED, name),
            only == null ? null : Values.entity(only),
            authority(figure.scene()),
            before,
            title == null ? null : Values.entity(title),
            in(IMPLIED, name),
            setting.place())
        .filter(each -> each != null)
        .findFirst()
        .orElse(null);
  }

  private static Value.@Nullable Entity in(Map<String, List<String>> countries, String name) {
    return countries.entrySet().stream()
        .filter(country -> country.getValue().stream().anyMatch(name::contains))
        .map(country -> place(country.getKey()))
        .findFirst()
        .orElse(null);
  }

  /** “全球” or “全国” right before the name of the figure. */
  private static Value.@Nullable Entity worldwide(Scene scene, Cue head) {
    if (head.span().begin() < scene.sentence().span().begin()) {
      return null;
    }
    String before = scene.before(head.span().begin(), 2);
    String place = WORLDWIDE.getOrDefault(before, "");
    return place.isEmpty() ? null : place(place);
  }

  private static Value.Entity place(String name) {
    return new Value.Entity(name, name, EntityKind.PLACE, null);
  }

  /** Whether the place only tells what somebody is in charge of (“北美经济学家”). */
  static boolean ofStaff(Scene scene, Name place) {
    String after = scene.after(place.span().end(), STAFF_REACH);
    return OF_STAFF.stream().anyMatch(after::startsWith);
  }

  /** The only place of the sentence. */
  private static @Nullable Name only(Scene scene) {
    List<Name> places =
        scene.all(Name.class).stream()
            .filter(name -> name.kind() == EntityKind.PLACE && !NONE.contains(name.text()))
            .filter(name -> !ofStaff(scene, name))
            .toList();
    boolean one = places.stream().map(Name::label).distinct().count() == 1;
    return one ? places.getFirst() : null;
  }

  /** The country of the authority that the sentence names, null for none. */
  private static Value.@Nullable Entity authority(Scene scene) {
    return scene.all(Name.class).stream()
        .map(name -> AUTHORITIES.getOrDefault(name.label(), ""))
        .filter(country -> !country.isEmpty())
        .findFirst()
        .map(Regions::place)
        .orElse(null);
  }

  /** The place that most of an article's names of places and authorities mean, null for none. */
  static Value.@Nullable Entity dominant(List<Mentions> sentences) {
    Map<String, Integer> counts = new HashMap<>();
    int all = 0;
    for (Mentions sentence : sentences) {
      for (String place : places(sentence)) {
        counts.merge(place, 1, Integer::sum);
        all++;
      }
    }
    int half = all / 2;
    return counts.entrySet().stream()
        .filter(count -> count.getValue() >= 2 && count.getValue() > half)
        .map(count -> place(count.getKey()))
        .findFirst()
        .orElse(null);
  }

  private static List<String> places(Mentions sentence) {
    return sentence.all().stream()
        .filter(Name.class::isInstance)
        .map(Name.class::cast)
        .map(name ->
            name.kind() == EntityKind.PLACE
                ? name.label()
                : AUTHORITIES.getOrDefault(name.label(), ""))
        .filter(place -> !place.isEmpty())
        .toList();
  }
}
