package io.wenmai.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of {@code lexicon/roles.yaml}: what a title looks like. */
record RoleWords(
    List<String> heads,
    List<String> none,
    List<String> former,
    List<String> current,
    List<String> lasting,
    List<String> tails,
    List<String> state,
    List<String> shared,
    List<String> self,
    List<String> executive,
    List<String> foreign,
    List<String> never) {
  private static final int MOST = 30;

  /** “该资管巨头”, “这家芯片公司” before a title. */
  private static final java.util.regex.Pattern SELF =
      java.util.regex.Pattern.compile("^(该|这家).{0,6}?(巨头|公司|机构|企业|集团|厂商|平台|品牌)的?");

  private static final int MOST_ALONE = 12;
  private static final String SEPARATORS = "、|/|，|,|兼任|兼|以及|及|和|暨|与|&";

  /** Titles read from words, the last of which stands next to the person. */
  record Titles(List<String> all, boolean past) {
    Titles {
      all = List.copyOf(all);
    }
  }

  static RoleWords load() {
    WordFile file = WordFile.load("roles.yaml");
    return new RoleWords(
        file.list("heads"),
        file.list("none"),
        file.list("former"),
        file.list("current"),
        file.list("lasting"),
        file.list("tails"),
        file.list("state"),
        file.list("shared"),
        file.list("self"),
        file.list("executive"),
        file.list("foreign"),
        file.list("never"));
  }

  /** The titles that the words are made of, null where they are anything else. */
  @Nullable Titles titles(String words) {
    String text = unquoted(Conjunctions.withoutBrackets(words).strip());
    if (text.isEmpty()
        || text.length() > MOST
        || half(text)
        || never.stream().anyMatch(text::contains)) {
      return null;
    }
    boolean past = false;
    String bare = text;
    for (String rest = stripped(bare); !rest.equals(bare); rest = stripped(bare)) {
      past |= former.stream().anyMatch(bare::startsWith);
      bare = rest;
    }
    List<String> titles = split(bare);
    return titles.isEmpty() ? null : new Titles(titles, past);
  }

  /** Words behind a quoted name, without the end of its quotes. */
  private static String unquoted(String text) {
    return !text.isEmpty() && "》」』”".indexOf(text.charAt(0)) >= 0
        ? text.substring(1).strip()
        : text;
  }

  /** Whether a quote ends in the words that begins before them, or the other way round. */
  private static boolean half(String text) {
    return text.chars().filter(sign -> sign == '“').count()
        != text.chars().filter(sign -> sign == '”').count();
  }

  /** Whether the words before an organisation say that what follows is over (“前美联储主席”). */
  boolean past(String before) {
    return former.stream().anyMatch(before::endsWith)
        && current.stream().noneMatch(before::endsWith);
  }

  /** Titles that stand without an organisation at the begin of a clause: plain ones only. */
  @Nullable Titles alone(String words) {
    String text = Conjunctions.withoutBrackets(words).strip();
    text = SELF.matcher(text).replaceFirst("");
    for (String word : self) {
      text = text.startsWith(word) ? text.substring(word.length()) : text;
    }
    Titles titles = titles(text);
    boolean plain =
        titles != null
            && titles.all().stream()
                .allMatch(title ->
                    title.length() <= MOST_ALONE
                        && ends(title, executive)
                        && foreign.stream().noneMatch(title::contains));
    return plain ? titles : null;
  }

  /** The titles that a verb is followed by (“出任…董事长一职”). */
  @Nullable Titles told(String words) {
    String text = words.strip();
    for (String tail : tails) {
      text = text.endsWith(tail) ? text.substring(0, text.length() - tail.length()) : text;
    }
    return titles(text);
  }

  boolean ofState(Titles titles) {
    return titles.all().stream().allMatch(title -> ends(title, state));
  }

  boolean shareable(Titles titles) {
    return titles.all().stream().allMatch(title -> ends(title, shared));
  }

  /** Words without the one before a title that tells whether it holds still. */
  private String stripped(String text) {
    for (String word : former) {
      if (text.startsWith(word) && text.length() > word.length() + 1) {
        return text.substring(word.length()).strip();
      }
    }
    for (String word : lasting) {
      if (text.startsWith(word) && text.length() > word.length() + 1) {
        return text.substring(word.length()).strip();
      }
    }
    return text;
  }

  /** Parts that end in a head; what ends in none belongs to the next one (“法律与合规部总经理”). */
  private List<String> split(String text) {
    List<String> titles = new ArrayList<>();
    int begin = 0;
    java.util.regex.Matcher cuts = CUT.matcher(text);
    while (cuts.find()) {
      String title = text.substring(begin, cuts.start()).strip();
      if (ends(title, heads)) {
        titles.add(title);
        begin = cuts.end();
      } else if (title.isEmpty()) {
        return List.of();
      }
    }
    String last = text.substring(begin).strip();
    boolean good = ends(last, heads) && !ends(last, none);
    return good && wordOf(last) ? add(titles, last) : List.of();
  }

  private static final java.util.regex.Pattern CUT = java.util.regex.Pattern.compile(SEPARATORS);

  private static List<String> add(List<String> titles, String last) {
    titles.add(last);
    return titles;
  }

  /** A Latin name before the head is an employer that no mention names (“BP首席执行官”). */
  private boolean wordOf(String title) {
    int latin = 0;
    while (latin < title.length() && (title.charAt(latin) < 128)) {
      latin++;
    }
    return latin == 0
        || latin == title.length()
        || ends(title.substring(0, latin).strip(), heads)
        || (latin <= 4 && title.length() - latin > 3 && !ends(title.substring(latin), TOPS));
  }

  private static final List<String> TOPS = List.of("首席执行官", "总裁", "董事长", "主席", "创始人", "总经理");

  private static boolean ends(String title, List<String> words) {
    return words.stream().anyMatch(title::endsWith);
  }
}
