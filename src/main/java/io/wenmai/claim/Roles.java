package io.wenmai.claim;

import io.wenmai.lexicon.EntityKind;
import io.wenmai.mention.Mention;
import io.wenmai.mention.Name;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Titles in apposition: organisation, title, person (“阿里云CTO周靖人”). */
final class Roles implements Extractor {
  private final RoleWords words = RoleWords.load();

  @Override
  public List<Draft> extract(Paragraph paragraph) {
    List<Draft> drafts = new ArrayList<>();
    for (Scene scene : paragraph.scenes()) {
      List<Mention> mentions = scene.mentions().all();
      for (int at = 0; at < mentions.size(); at++) {
        if (mentions.get(at) instanceof Name person && person.kind() == EntityKind.PERSON) {
          drafts.addAll(roles(scene, person, at == 0 ? null : mentions.get(at - 1)));
        }
      }
    }
    return drafts;
  }

  private List<Draft> roles(Scene scene, Name person, @Nullable Mention before) {
    Name org = before instanceof Name name && employer(name) ? name : null;
    int from = before == null ? scene.sentence().span().begin() : before.span().end();
    String between = scene.between(from, person.span().begin());
    if (org == null) {
      between = lastClause(between);
      org = scene.topics().companyAt(scene.sentence().index(), person.span().begin());
    }
    RoleWords.Titles titles = words.titles(between);
    if (titles == null || org == null) {
      return List.of();
    }
    List<Draft> drafts = new ArrayList<>();
    for (String title : titles.all()) {
      drafts.add(
          Draft.of("Role", scene, person.span(), "role/apposition")
              .with("person", Values.entity(person))
              .with("org", Values.entity(org))
              .with("title", new Value.Text(title))
              .with("status", Values.keyword(titles.past() ? "former" : "current")));
    }
    return drafts;
  }

  private static boolean employer(Name name) {
    return name.kind() == EntityKind.ORGANISATION || name.kind() == EntityKind.PLACE;
  }

  private static String lastClause(String words) {
    int cut = -1;
    for (int at = 0; at < words.length(); at++) {
      if ("，,；;。：:“”—".indexOf(words.charAt(at)) >= 0) {
        cut = at;
      }
    }
    return words.substring(cut + 1);
  }
}
