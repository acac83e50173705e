package io.wenmai.claim;

import io.wenmai.mention.Name;
import io.wenmai.text.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the words after “org, title, person” say happened to the post: “…总经理王某因个人原因辞职”. */
record Departures(Map<String, List<String>> verbs, List<String> not, RoleWords words) {
  private static final int REACH = 24;

  static Departures load(RoleWords words) {
    WordFile file = WordFile.load("roles.yaml");
    return new Departures(file.lists("departures"), file.list("noDeparture"), words);
  }

  /** A verb found behind the person, and what follows it in the clause. */
  private record Left(String action, int end, String rest) {}

  /** The changes of the posts, none where the words tell of none. */
  List<Draft> after(Scene scene, Name person, Post post) {
    Left left = left(clause(scene, person.span()));
    if (left == null) {
      return List.of();
    }
    RoleWords.Titles told = words.told(left.rest());
    List<String> titles = told == null ? post.titles().all() : told.all();
    return titles.stream().map(title -> change(scene, person, post, title, left)).toList();
  }

  private @Nullable Left left(String clause) {
    if (not.stream().anyMatch(clause::contains)) {
      return null;
    }
    for (Map.Entry<String, List<String>> action : verbs.entrySet()) {
      for (String verb : action.getValue()) {
        int end = clause.indexOf(verb) + verb.length();
        if (end >= verb.length()) {
          return new Left(action.getKey(), end, clause.substring(end));
        }
      }
    }
    return null;
  }

  private static Draft change(Scene scene, Name person, Post post, String title, Left left) {
    Span anchor = new Span(person.span().begin(), person.span().end() + left.end());
    boolean lost = !title.endsWith("创始人");
    return Draft.of("PersonnelChange", scene, anchor, "personnel/apposition")
        .with("person", Values.entity(person))
        .with("org", Values.entity(post.org()))
        .with("action", Values.keyword(left.action()))
        .with("title", lost ? new Value.Text(title) : null)
        .with("date", Dates.of(scene, anchor));
  }

  /** What follows the person before another name or the end of the statement. */
  private static String clause(Scene scene, Span person) {
    int end = Math.min(scene.sentence().span().end(), person.end() + REACH);
    for (Name other : scene.all(Name.class)) {
      boolean after = other.span().begin() >= person.end();
      if (after && !scene.between(person.end(), other.span().begin()).contains("(")) {
        end = Math.min(end, other.span().begin());
      }
    }
    String words = Conjunctions.withoutBrackets(scene.between(person.end(), end));
    int stop = words.length();
    for (char sign : "，；。：？".toCharArray()) {
      int at = words.indexOf(sign);
      stop = at >= 0 ? Math.min(stop, at) : stop;
    }
    return words.substring(0, stop);
  }
}
