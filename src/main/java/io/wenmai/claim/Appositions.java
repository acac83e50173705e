package io.wenmai.claim;

import io.wenmai.lexicon.EntityKind;
import io.wenmai.mention.Mention;
import io.wenmai.mention.Name;
import io.wenmai.mention.Time;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The posts that stand before, or in brackets behind, a person of a sentence. */
final class Appositions {
  private static final Set<EntityKind> EMPLOYERS =
      Set.of(EntityKind.ORGANISATION, EntityKind.PLACE, EntityKind.SECURITY, EntityKind.PRODUCT);
  private static final String ENDS = "，,；;。：:“—【】！？!?|\n";
  private static final int REACH = 6;

  private final Scene scene;
  private final RoleWords words;
  private final List<Mention> mentions;

  Appositions(Scene scene, RoleWords words) {
    this.scene = scene;
    this.words = words;
    this.mentions = scene.mentions().all();
  }

  /**
   * The posts of the person at an index of the mentions.
   *
   * @param earlier those of the person before
   */
  List<Post> before(int at, List<Post> earlier) {
    if (at > 0 && joined(at) && earlier.stream().allMatch(post -> words.shareable(post.titles()))) {
      return earlier;
    }
    List<Post> posts = named(at);
    if (posts.isEmpty()) {
      posts = following(at, earlier);
    }
    if (posts.isEmpty()) {
      posts = bracketed(at);
    }
    Post alone = posts.isEmpty() ? alone(at) : null;
    return alone == null ? posts : List.of(alone);
  }

  private boolean joined(int at) {
    return person(mentions.get(at - 1))
        && Conjunctions.only(
            scene.between(mentions.get(at - 1).span().end(), mentions.get(at).span().begin()));
  }

  /** Further titles at the organisation of the person before: “董事长张三、总经理李四”. */
  private List<Post> following(int at, List<Post> earlier) {
    if (at == 0 || earlier.isEmpty() || !person(mentions.get(at - 1))) {
      return List.of();
    }
    String between =
        Conjunctions.withoutBrackets(
                scene.between(mentions.get(at - 1).span().end(), mentions.get(at).span().begin()))
            .strip();
    for (String sign : List.of("、", "以及", "和", "与", "及", "，")) {
      RoleWords.Titles titles =
          between.startsWith(sign) ? words.titles(between.substring(sign.length())) : null;
      if (titles != null) {
        return List.of(new Post(earlier.getLast().org(), titles));
      }
    }
    return List.of();
  }

  private static boolean person(Mention mention) {
    return mention instanceof Name name && name.kind() == EntityKind.PERSON;
  }

  private List<Post> named(int at) {
    List<Post> posts = new ArrayList<>();
    int end = mentions.get(at).span().begin();
    for (int k = at - 1; k >= 0 && k >= at - REACH; k--) {
      Mention mention = mentions.get(k);
      String between = opened(scene.between(mention.span().end(), end));
      if (cut(between) || (person(mention) && !between.isBlank())) {
        break;
      }
      Post post = mention instanceof Name name ? post(name, between) : null;
      if (post != null) {
        posts.add(post);
        sharing(k).forEach(name -> posts.add(new Post(name, post.titles())));
        end = joint(mention.span().begin());
        if (end < 0) {
          break;
        }
      }
    }
    return posts;
  }

  private @Nullable Post post(Name name, String between) {
    RoleWords.Titles titles = EMPLOYERS.contains(name.kind()) ? words.titles(between) : null;
    if (titles == null || (name.kind() == EntityKind.PLACE && !words.ofState(titles))) {
      return null;
    }
    String before = scene.between(scene.sentence().span().begin(), name.span().begin()).strip();
    boolean past = titles.past() || words.past(before);
    return new Post(name, new RoleWords.Titles(titles.all(), past));
  }

  /**
   * The organisation before the one at {@code k} that the title belongs to as well (“特斯拉与SpaceX”).
   */
  private List<Name> sharing(int k) {
    return k > 0
            && mentions.get(k - 1) instanceof Name other
            && other.kind() == EntityKind.ORGANISATION
            && mentions.get(k) instanceof Name last
            && last.kind() == EntityKind.ORGANISATION
            && Set.of("和", "与", "及")
                .contains(scene.between(other.span().end(), last.span().begin()).strip())
        ? List.of(other)
        : List.of();
  }

  /** Where the words end that a further post may be read from, -1 where none is joined. */
  private int joint(int begin) {
    int from = scene.sentence().span().begin();
    String left = scene.between(from, begin).stripTrailing();
    for (String sign : List.of("、", "兼", "及", "和")) {
      if (left.endsWith(sign)) {
        return from + left.length() - sign.length();
      }
    }
    return -1;
  }

  /** A post in brackets behind the person: “王慧文（美团联合创始人）”. */
  private List<Post> bracketed(int at) {
    int end = mentions.get(at).span().end();
    if (at + 1 >= mentions.size() || !(mentions.get(at + 1) instanceof Name org)) {
      return List.of();
    }
    String lead = scene.between(end, org.span().begin()).strip();
    String rest = scene.between(org.span().end(), scene.sentence().span().end());
    int close = rest.indexOf(')');
    Post post = lead.equals("(") && close > 0 ? post(org, rest.substring(0, close)) : null;
    return post == null ? List.of() : List.of(post);
  }

  /** A title at the begin of a clause belongs to the organisation that the context means. */
  private @Nullable Post alone(int at) {
    int end = mentions.get(at).span().begin();
    int from = scene.sentence().span().begin();
    if (at > 0 && (mentions.get(at - 1) instanceof Time || self(mentions.get(at - 1)))) {
      from = mentions.get(at - 1).span().end();
    }
    String clause = lastClause(scene.between(from, end));
    boolean named = at > 0 && mentions.get(at - 1).span().end() > end - clause.length();
    boolean quoted = clause.chars().anyMatch(sign -> "”」》』".indexOf(sign) >= 0);
    RoleWords.Titles titles = named || quoted ? null : words.alone(clause);
    Name org = titles == null ? null : scene.topics().companyAt(scene.sentence().index(), end);
    return titles == null || org == null ? null : new Post(org, titles);
  }

  /** “公司” and its like, which stand for an organisation named before. */
  private static boolean self(Mention mention) {
    return mention instanceof Name name && name.foundBy().equals("coreference");
  }

  private static boolean cut(String between) {
    return Conjunctions.withoutBrackets(between).chars().anyMatch(sign -> ENDS.indexOf(sign) >= 0);
  }

  /** Words after a name that stands in brackets itself begin behind the brackets. */
  private static String opened(String between) {
    int close = between.indexOf(')');
    int open = between.indexOf('(');
    return close >= 0 && (open < 0 || close < open) ? between.substring(close + 1) : between;
  }

  /** What follows the last mark; a closing quote is one where the quote is a whole sentence. */
  private static String lastClause(String text) {
    int cut = -1;
    for (int at = 0; at < text.length(); at++) {
      boolean quoted = at > 0 && text.charAt(at) == '”' && ENDS.indexOf(text.charAt(at - 1)) >= 0;
      if (quoted || ENDS.indexOf(text.charAt(at)) >= 0) {
        cut = at;
      }
    }
    return text.substring(cut + 1);
  }
}
