package io.wenmai.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.wenmai.lexicon.EntityKind;
import io.wenmai.lexicon.Lexicon;
import java.util.List;
import org.junit.jupiter.api.Test;

class CataloguedTest {
  private final Catalogued catalogued = new Catalogued(Lexicon.shipped());

  @Test
  void whatBearsALabelOfTheCatalogueHasItsId() {
    Value.Entity jobless = words("失业率", EntityKind.INDICATOR);
    Value.Entity country = words("美国", EntityKind.PLACE);
    assertThat(catalogued.value(new Value.Entities(List.of(jobless, country))))
        .isEqualTo(
            new Value.Entities(
                List.of(
                    new Value.Entity("失业率", "失业率", EntityKind.INDICATOR, "unemployment"),
                    new Value.Entity("美国", "美国", EntityKind.PLACE, "us"))));
  }

  @Test
  void peopleThingsOfOtherKindsAndUnknownOnesStayAsTheyAre() {
    List<Value> values =
        List.of(
            words("李斌", EntityKind.PERSON),
            words("失业率", EntityKind.PRODUCT),
            words("无名公司", EntityKind.ORGANISATION),
            new Value.Text("美国"));
    assertThat(values).allSatisfy(value -> assertThat(catalogued.value(value)).isSameAs(value));
  }

  private static Value.Entity words(String words, EntityKind kind) {
    return new Value.Entity(words, words, kind, null);
  }
}
