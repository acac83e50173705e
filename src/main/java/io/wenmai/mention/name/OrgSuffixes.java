package io.wenmai.mention.name;

import io.wenmai.lexicon.EntityKind;
import io.wenmai.lexicon.Hit;
import io.wenmai.text.Token;
import java.util.function.Consumer;

/** Organisations by their last word: “…有限公司”, “…监督管理局”, “…资本”. */
final class OrgSuffixes implements Recogniser {
  /** The length of 分公司, before which common words stand too. */
  private static final int BRANCH = 3;

  private final NameWords.Organisations words;
  private final LeftEdge edge;
  private final LeftEdge provenEdge;
  private final Rarity rarity;

  OrgSuffixes(NameWords words) {
    this.words = words.organisations();
    this.edge = new LeftEdge(words, LeftEdge.Mode.STRICT);
    this.provenEdge = new LeftEdge(words, LeftEdge.Mode.PROVEN);
    this.rarity = new Rarity(words);
  }

  @Override
  public void look(Line line, Consumer<Sighting> found) {
    for (int end = 2; end <= line.length(); end++) {
      boolean legal = line.at(end - 1) == '司' && line.at(end - 2) == '公';
      if (legal || line.joint(end)) {
        endingAt(line, end, found);
      }
    }
  }

  private void endingAt(Line line, int end, Consumer<Sighting> found) {
    int legal = words.legal().endingAt(line.text(), end);
    int body = legal > 0 ? 0 : words.bodies().endingAt(line.text(), end);
    int company = legal > 0 ? 0 : words.companies().endingAt(line.text(), end);
    int head = end - Math.max(legal, Math.max(body, company));
    Hit hit = line.hit(end - 1);
    if (head == end || (hit != null && hit.begin() < head)) {
      return;
    }
    if (company > 0 && relation(line, end)) {
      return;
    }
    int edgeBegin = (legal > BRANCH ? provenEdge : edge).of(line, head);
    int begin = legal > 0 ? withPlace(line, edgeBegin) : edgeBegin;
    NameSource source =
        legal > 0
            ? legal(line, begin, head)
            : body >= company ? body(line, begin, head) : company(line, begin, head, end);
    if (source != NameSource.PLACE && words.noBegins().startingAt(line.text(), begin) == 0) {
      found.accept(Sighting.of(line, begin, end, EntityKind.ORGANISATION, source));
    }
  }

  /** Words such as 子公司 tell how companies are related, and end no name. */
  private static boolean relation(Line line, int end) {
    return line.has(end - 2, "公司") && "子母孙分本该".indexOf(line.at(end - 3)) >= 0;
  }

  /** A place right before a name is part of it. */
  private static int withPlace(Line line, int begin) {
    Hit hit = line.hitEndingAt(begin);
    Token token = line.token(begin - 1);
    if (hit != null) {
      return hit.candidates().getFirst().kind() == EntityKind.PLACE ? hit.begin() : begin;
    }
    return token != null && token.pos().startsWith("ns") && line.end(token) == begin
        ? line.begin(token)
        : begin;
  }

  /** {@link NameSource#PLACE} stands for none. */
  private NameSource legal(Line line, int begin, int head) {
    return begin < head && rarity.proper(line, begin, head) >= 2
        ? NameSource.FULL_NAME
        : NameSource.PLACE;
  }

  private NameSource body(Line line, int begin, int head) {
    if (begin < head && startsWithName(line, begin, head)) {
      return NameSource.FULL_NAME;
    }
    return rarity.rare(line, begin, head) >= 2 ? NameSource.SUFFIX : NameSource.PLACE;
  }

  private NameSource company(Line line, int begin, int head, int end) {
    if (begin < head && group(line, begin, head, end)) {
      return NameSource.SUFFIX;
    }
    if (begin >= head
        || rarity.rare(line, begin, head) < 2
        || line.has(head - 3, "ETF")
        || words.headFollowers().startingAt(line.text(), end) > 0) {
      return NameSource.PLACE;
    }
    return words.firm().has(line.text(head, end)) ? NameSource.SUFFIX : NameSource.TRADE;
  }

  /** “杭州钢铁集团”: a place that is no country, a trade, and 集团. */
  private static boolean group(Line line, int begin, int head, int end) {
    Hit hit = line.hitStartingAt(begin);
    return line.has(end - 2, "集团")
        && hit != null
        && hit.end() < head
        && hit.candidates().getFirst().kind() == EntityKind.PLACE
        && (hit.candidates().getFirst().types().contains("city")
            || hit.candidates().getFirst().types().contains("province"));
  }

  /** Whether a known place or organisation begins the stretch. */
  private static boolean startsWithName(Line line, int begin, int end) {
    Hit hit = line.hitStartingAt(begin);
    if (hit == null) {
      Token token = line.token(begin);
      return token != null && token.pos().startsWith("ns") && line.end(token) <= end;
    }
    EntityKind kind = hit.candidates().getFirst().kind();
    return hit.end() <= end && (kind == EntityKind.PLACE || kind == EntityKind.ORGANISATION);
  }
}
