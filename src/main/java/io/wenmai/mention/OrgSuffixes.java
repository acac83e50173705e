package io.wenmai.mention;

import io.wenmai.lexicon.EntityKind;
import io.wenmai.lexicon.Hit;
import java.util.function.Consumer;

/** Organisations by their last word: “…有限公司”, “…监督管理局”, “…资本”. */
final class OrgSuffixes implements Recogniser {
  private final NameWords.Organisations words;
  private final LeftEdge edge;

  OrgSuffixes(NameWords words) {
    this.words = words.organisations();
    this.edge = new LeftEdge(words);
  }

  @Override
  public void look(Line line, Consumer<Sighting> found) {
    for (int end = 2; end <= line.length(); end++) {
      if (line.joint(end) || legalBreak(line, end)) {
        endingAt(line, end, found);
      }
    }
  }

  /** A legal form may stand inside a longer token. */
  private boolean legalBreak(Line line, int end) {
    return line.has(end - 2, "公司") && words.legal().endingAt(line.text(), end) > 0;
  }

  private void endingAt(Line line, int end, Consumer<Sighting> found) {
    int legal = words.legal().endingAt(line.text(), end);
    int body = words.bodies().endingAt(line.text(), end);
    int company = words.companies().endingAt(line.text(), end);
    if (legal > 0) {
      emit(line, end - legal, end, 2, NameSource.FULL_NAME, found);
    } else if (body >= company && body > 0) {
      body(line, end - body, end, found);
    } else if (company > 0 && company < end) {
      String head = line.text(end - company, end);
      emit(
          line,
          end - company,
          end,
          2,
          words.firm().has(head) ? NameSource.SUFFIX : NameSource.LIST,
          found);
    }
  }

  private void body(Line line, int head, int end, Consumer<Sighting> found) {
    int begin = edge.of(line, end);
    boolean placed = begin < head && startsWithName(line, begin, head);
    if (placed) {
      found.accept(Sighting.of(line, begin, end, EntityKind.ORGANISATION, NameSource.FULL_NAME));
    } else if (begin < head && edge.proper(line, begin, head) >= 2) {
      found.accept(Sighting.of(line, begin, end, EntityKind.ORGANISATION, NameSource.SUFFIX));
    }
  }

  /** Whether a known place or organisation begins the stretch. */
  private static boolean startsWithName(Line line, int begin, int end) {
    Hit hit = line.hitStartingAt(begin);
    if (hit == null) {
      var token = line.token(begin);
      return token != null && token.pos().equals("ns") && line.end(token) <= end;
    }
    EntityKind kind = hit.candidates().getFirst().kind();
    return hit.end() <= end && (kind == EntityKind.PLACE || kind == EntityKind.ORGANISATION);
  }

  private void emit(
      Line line, int head, int end, int least, NameSource source, Consumer<Sighting> found) {
    int begin = edge.of(line, end);
    if (begin < head && edge.proper(line, begin, head) >= least && !onlyPlace(line, begin, head)) {
      found.accept(Sighting.of(line, begin, end, EntityKind.ORGANISATION, source));
    }
  }

  private static boolean onlyPlace(Line line, int begin, int head) {
    Hit hit = line.hitStartingAt(begin);
    return hit != null
        && hit.end() >= head
        && hit.candidates().getFirst().kind() == EntityKind.PLACE;
  }
}
