package io.wenmai.claim;

import io.wenmai.lexicon.Entity;
import io.wenmai.lexicon.EntityKind;
import io.wenmai.lexicon.Lexicon;
import io.wenmai.mention.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Products whose name begins with their maker's: “苹果iPhone”, “谷歌 Gemini”. */
final class OwnNames implements Extractor {
  private static final Set<EntityKind> ARTIFACTS = Set.of(EntityKind.AI_MODEL, EntityKind.PRODUCT);

  private final Lexicon lexicon;
  private final Makers makers;

  OwnNames(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.makers = new Makers(lexicon);
  }

  @Override
  public List<Draft> extract(Paragraph paragraph) {
    List<Draft> drafts = new ArrayList<>();
    for (Scene scene : paragraph.scenes()) {
      for (Name name : scene.all(Name.class)) {
        Value maker = ARTIFACTS.contains(name.kind()) ? maker(name) : null;
        if (maker != null) {
          drafts.add(
              Draft.of("Develops", scene, name.span(), "develops/name")
                  .with("developer", maker)
                  .with("artifact", Values.entity(name)));
        }
      }
    }
    return drafts;
  }

  private @Nullable Value maker(Name name) {
    Entity artifact = name.entity() == null ? null : lexicon.entity(name.entity());
    String id = artifact == null ? null : makers.maker(artifact.id());
    Entity maker = id == null ? null : lexicon.entity(id);
    if (artifact == null || maker == null) {
      return null;
    }
    String written =
        names(maker)
            .filter(word -> name.text().startsWith(word) && !artifact.label().startsWith(word))
            .filter(word ->
                names(artifact).anyMatch(name.text().substring(word.length()).strip()::startsWith))
            .findFirst()
            .orElse(null);
    return written == null
        ? null
        : new Value.Entity(maker.label(), written, maker.kind(), maker.id());
  }

  private static Stream<String> names(Entity entity) {
    return Stream.concat(Stream.of(entity.label()), entity.aliases().stream());
  }
}
