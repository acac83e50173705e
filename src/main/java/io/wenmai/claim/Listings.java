package io.wenmai.claim;

import io.wenmai.lexicon.EntityKind;
import io.wenmai.mention.Mention;
import io.wenmai.mention.Name;
import io.wenmai.mention.Ticker;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Listing codes in brackets behind a company's name. */
final class Listings implements Extractor {
  private static final Set<EntityKind> LISTED =
      EnumSet.of(EntityKind.ORGANISATION, EntityKind.SECURITY, EntityKind.PRODUCT);

  @Override
  public List<Draft> extract(Paragraph paragraph) {
    List<Draft> drafts = new ArrayList<>();
    for (Scene scene : paragraph.scenes()) {
      List<Mention> mentions = scene.mentions().all();
      for (int at = 1; at < mentions.size(); at++) {
        if (mentions.get(at) instanceof Ticker ticker
            && mentions.get(at - 1) instanceof Name name
            && LISTED.contains(name.kind())) {
          drafts.add(
              Draft.of("Listing", scene, name.span().cover(ticker.span()), "listing/ticker")
                  .with("company", Values.entity(name))
                  .with("ticker", new Value.Text(ticker.code())));
        }
      }
    }
    return drafts;
  }
}
