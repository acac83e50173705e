package io.wenmai.claim;

import io.wenmai.lexicon.EntityKind;
import io.wenmai.mention.Mention;
import io.wenmai.mention.Name;
import java.util.ArrayList;
import java.util.List;

/** Titles in apposition: organisation, title, person (“阿里云CTO周靖人”), and what then befalls them. */
final class Roles implements Extractor {
  private final RoleWords words = RoleWords.load();
  private final Departures departures = Departures.load(words);

  @Override
  public List<Draft> extract(Paragraph paragraph) {
    List<Draft> drafts = new ArrayList<>();
    for (Scene scene : paragraph.scenes()) {
      List<Post> before = List.of();
      List<Mention> mentions = scene.mentions().all();
      for (int at = 0; at < mentions.size(); at++) {
        if (mentions.get(at) instanceof Name person && person.kind() == EntityKind.PERSON) {
          List<Post> posts = new Appositions(scene, words).before(at, before);
          posts.forEach(post -> drafts.addAll(drafts(scene, person, post)));
          before = posts;
        }
      }
    }
    return drafts;
  }

  private List<Draft> drafts(Scene scene, Name person, Post post) {
    List<Draft> drafts = new ArrayList<>();
    for (String title : post.titles().all()) {
      Draft role =
          Draft.of("Role", scene, person.span(), "role/apposition")
              .with("person", Values.entity(person))
              .with("org", Values.entity(post.org()))
              .with("title", new Value.Text(title));
      drafts.add(role.with("status", Values.keyword(post.titles().past() ? "former" : "current")));
    }
    drafts.addAll(departures.after(scene, person, post));
    return drafts;
  }
}
