package io.wenmai.fact;

import io.wenmai.claim.Attribution;
import io.wenmai.claim.Claim;
import io.wenmai.claim.Evidence;
import io.wenmai.lexicon.Lexicon;
import io.wenmai.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Claims written by hand, in the form of the claim table. */
final class Claims {
  static final Entities ENTITIES = new LexiconEntities(Lexicon.shipped(), List.of());
  private static final StatementFile FILE = new StatementFile(ENTITIES);

  private Claims() {}

  static Statement statement(String claim) {
    return FILE.read("test.yaml", "- claim: " + claim).getFirst();
  }

  /** Each claim, headed by the day on which its article is published, in an article of its own. */
  static List<Stated> stated(String... claims) {
    List<Stated> stated = new ArrayList<>();
    for (String claim : claims) {
      int brace = claim.indexOf('{');
      LocalDate day = LocalDate.parse(claim.substring(0, brace).strip());
      String id = "a" + stated.size();
      stated.add(new Stated("c-" + id, statement(claim.substring(brace)).claim(), origin(id, day)));
    }
    return stated;
  }

  static Attribution by(String name) {
    return new Attribution(name, null, null);
  }

  /** The same claim in another wording. */
  static Stated saying(
      Stated stated, String quote, @Nullable Attribution attribution, String copyOf) {
    Claim claim = stated.claim();
    Origin origin = stated.origin();
    Claim said =
        new Claim(
            claim.article(),
            claim.type(),
            claim.slots(),
            claim.modality(),
            attribution,
            new Evidence(0, new Span(0, quote.length()), quote),
            claim.foundBy());
    return new Stated(
        stated.id(), said, origin(origin.id(), origin.published().toLocalDate(), copyOf));
  }

  private static Origin origin(String id, LocalDate day) {
    return origin(id, day, id);
  }

  private static Origin origin(String id, LocalDate day, String copyOf) {
    return new Origin(id, id, null, "标题" + id, "源" + id, day.atTime(12, 0), copyOf);
  }
}
