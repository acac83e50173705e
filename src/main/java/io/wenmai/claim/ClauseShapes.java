package io.wenmai.claim;

import io.wenmai.mention.Mentions;
import io.wenmai.mention.Name;
import io.wenmai.mention.Session;
import io.wenmai.mention.Time;
import io.wenmai.rule.Kind;
import java.util.ArrayList;
import java.util.List;

/** Clauses as shapes, names and values replaced by their kinds: {@code {org} 发布 … {model}}. */
public final class ClauseShapes {
  private static final String REST = "…";
  private static final int LONGEST = 12;

  private final CueWords triggers = CueWords.load("triggers.yaml");

  /**
   * The shapes of those clauses of a sentence that hold a figure or a word that announces a claim,
   * beside a name or another of them.
   *
   * @param quoted whether a statement was found in the sentence, so that its verb is accounted for
   */
  public List<String> of(Mentions mentions, boolean quoted) {
    List<Cue> words =
        triggers.find(mentions.sentence()).stream()
            .filter(cue -> !cue.is("plain") && !(quoted && cue.is("speech")))
            .toList();
    List<String> shapes = new ArrayList<>();
    List<Item> clause = new ArrayList<>();
    int begin = mentions.sentence().span().begin();
    for (Item item : Items.of(mentions, words)) {
      if (item instanceof Item.Mark mark && mark.endsClause()) {
        close(clause, begin, mark.span().begin(), shapes);
        begin = mark.span().end();
        clause.clear();
      } else {
        clause.add(item);
      }
    }
    close(clause, begin, mentions.sentence().span().end(), shapes);
    return shapes;
  }

  private static void close(List<Item> clause, int begin, int end, List<String> shapes) {
    long said = clause.stream().filter(item -> !(item instanceof Item.Mark)).count();
    if (said > 1 && clause.size() <= LONGEST && clause.stream().anyMatch(ClauseShapes::tells)) {
      shapes.add(shape(clause, begin, end));
    }
  }

  private static boolean tells(Item item) {
    return switch (item) {
      case Item.Mark _ignored -> false;
      case Item.Word _ignored -> true;
      case Item.Named(var mention) ->
          !(mention instanceof Name || mention instanceof Time || mention instanceof Session);
    };
  }

  private static String shape(List<Item> clause, int begin, int end) {
    List<String> parts = new ArrayList<>();
    int at = begin;
    for (Item item : clause) {
      if (item.span().begin() > at) {
        parts.add(REST);
      }
      parts.add(word(item));
      at = item.span().end();
    }
    if (end > at) {
      parts.add(REST);
    }
    return String.join(" ", parts);
  }

  private static String word(Item item) {
    return switch (item) {
      case Item.Mark mark -> String.valueOf(mark.sign());
      case Item.Word(Cue cue) -> cue.text();
      case Item.Named(var mention) -> "{" + Kind.of(mention).word() + "}";
    };
  }
}
