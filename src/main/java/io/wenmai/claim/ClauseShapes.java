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
    Clause clause = new Clause(mentions.sentence().span().begin());
    for (Item item : Items.of(mentions, words)) {
      if (item instanceof Item.Mark mark && mark.endsClause()) {
        clause.closeInto(shapes, mark.span().begin());
        clause = new Clause(mark.span().end());
      } else {
        clause.add(item);
      }
    }
    clause.closeInto(shapes, mentions.sentence().span().end());
    return shapes;
  }

  /** One clause as it grows. */
  private static final class Clause {
    private final List<String> parts = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private boolean telling;
    private int named;

    Clause(int begin) {
      ends.add(begin);
    }

    void add(Item item) {
      switch (item) {
        case Item.Mark(var span, char sign) -> part(String.valueOf(sign), span.begin(), span.end());
        case Item.Word(Cue cue) -> {
          part(cue.text(), cue.span().begin(), cue.span().end());
          telling = true;
          named++;
        }
        case Item.Named(var mention) -> {
          String kind = "{" + Kind.of(mention).word() + "}";
          part(kind, mention.span().begin(), mention.span().end());
          named++;
          telling |=
              !(mention instanceof Name || mention instanceof Time || mention instanceof Session);
        }
      }
    }

    private void part(String word, int begin, int end) {
      rest(begin);
      parts.add(word);
      ends.add(end);
    }

    private void rest(int begin) {
      if (begin > ends.getLast() && (parts.isEmpty() || !parts.getLast().equals(REST))) {
        parts.add(REST);
      }
    }

    void closeInto(List<String> shapes, int end) {
      rest(end);
      if (telling && named > 1 && parts.size() <= LONGEST) {
        shapes.add(String.join(" ", parts));
      }
    }
  }
}
