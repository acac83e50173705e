package io.wenmai.claim;

import io.wenmai.lexicon.EntityKind;
import io.wenmai.mention.Mention;
import io.wenmai.mention.Name;
import io.wenmai.mention.Ticker;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Listing codes in brackets behind a company's name. */
final class Listings implements Extractor {
  private static final Pattern CODE = Pattern.compile("[0-9]{5,6}");
  private static final Set<EntityKind> LISTED =
      EnumSet.of(EntityKind.ORGANISATION, EntityKind.SECURITY, EntityKind.PRODUCT);

  @Override
  public List<Draft> extract(Paragraph paragraph) {
    List<Draft> drafts = new ArrayList<>();
    for (Scene scene : paragraph.scenes()) {
      headed(scene).ifPresent(drafts::add);
      List<Mention> mentions = scene.mentions().all();
      for (int at = 1; at < mentions.size(); at++) {
        if (mentions.get(at) instanceof Ticker ticker
            && listed(mentions, at) instanceof Name name
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

  /** The name before a code, not that of the exchange which may stand before it in the brackets. */
  private static @Nullable Mention listed(List<Mention> mentions, int at) {
    boolean exchange =
        at > 1 && mentions.get(at - 1) instanceof Name name && Outlets.named(name.label());
    return mentions.get(exchange ? at - 2 : at - 1);
  }

  /** The code in the title of a broker's note: “拉普拉斯-688726-…”. */
  private static Optional<Draft> headed(Scene scene) {
    String[] parts = scene.sentence().folded().split("-", 3);
    boolean code =
        scene.sentence().title() && parts.length == 3 && CODE.matcher(parts[1]).matches();
    return scene.all(Name.class).stream()
        .filter(name -> code && LISTED.contains(name.kind()))
        .filter(name -> scene.sentence().foldedOf(name.span()).equals(parts[0].strip()))
        .findFirst()
        .map(name ->
            Draft.of("Listing", scene, name.span(), "listing/title")
                .with("company", Values.entity(name))
                .with("ticker", new Value.Text(parts[1])));
  }
}
