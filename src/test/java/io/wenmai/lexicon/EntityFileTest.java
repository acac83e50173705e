package io.wenmai.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityFileTest {
  @Test
  void readsAnEntityWithTheDefaultsOfItsFile() {
    EntityFile file =
        Yaml.file(
            """
            kind: ORGANISATION
            types: [company]
            entities:
            - {id: alibaba, zh: 阿里巴巴, en: Alibaba, aliases: [阿里, Alibaba Group], tickers: [09988.HK, BABA.US], wikidata: Q1359568, fiscalYearEnd: 03-31}
            - {id: hang-zhou, kind: PLACE, types: [city], zh: 杭州}
            """);
    assertThat(file.problems()).isEmpty();
    assertThat(file.entries().getFirst().entity())
        .isEqualTo(
            new Entity(
                "alibaba",
                EntityKind.ORGANISATION,
                "阿里巴巴",
                Map.of("zh", "阿里巴巴", "en", "Alibaba"),
                List.of("阿里", "Alibaba Group"),
                List.of("09988.HK", "BABA.US"),
                Set.of("company"),
                Map.of(),
                Map.of("wikidata", "Q1359568", "fiscalYearEnd", "03-31")));
    assertThat(file.entries().getLast().entity().kind()).isEqualTo(EntityKind.PLACE);
    assertThat(file.entries().getLast().entity().types()).containsExactly("city");
  }

  @Test
  void labelsAndAliasesKeepTheirConditions() {
    EntityFile file =
        Yaml.file(
            """
            kind: ORGANISATION
            entities:
            - {id: a, zh: 平安, en: Ping An, aliases: [{name: 平安, near: [保险]}, 中国平安]}
            """);
    Entry entry = file.entries().getFirst();
    assertThat(entry.entity().label()).isEqualTo("平安");
    assertThat(entry.entity().aliases()).containsExactly("中国平安");
    assertThat(entry.forms())
        .extracting(Form::text, form -> form.guard().near())
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("平安", List.of("保险")),
            org.assertj.core.groups.Tuple.tuple("中国平安", List.of()),
            org.assertj.core.groups.Tuple.tuple("Ping An", List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "id: a, zh: 甲公, alises: [乙]| f.yaml:3:19: unknown key 'alises'; did you mean 'aliases'?",
        "id: a, zh: 甲公, id: b| f.yaml:3:19: key 'id' occurs twice; join the two",
        "zh: 甲公| f.yaml:3:3: an entity needs an id; write id: some-slug",
        "id: A/b, zh: 甲公| f.yaml:3:8: id 'A/b' is no slug; use a-z, 0-9 and -, at most 64",
        "id: a+b, zh: 甲公| f.yaml:3:8: id 'a+b' is no slug; use a-z, 0-9 and -, at most 64",
        "id: a| f.yaml:3:3: an entity needs a name; write zh: … or en: …",
        "id: a, zh: ''| f.yaml:3:15: empty text; write one or drop it",
        "id: a, zh: 甲公, kind: ORGANIZATION| f.yaml:3:25: unknown kind 'ORGANIZATION'; did you mean"
            + " 'ORGANISATION'?",
        "id: a, zh: 甲公, aliases: [乙司, 乙司]| f.yaml:3:33: the entity has the name '乙司' twice; drop one",
        "id: a, zh: 甲公, aliases: [甲公]| f.yaml:3:15: the label '甲公' is an alias too; drop the alias",
        "id: a, zh: 甲| f.yaml:3:15: a name of one character is too common; give it near: […] or not_in:"
            + " […]",
        "id: a, zh: 甲公, aliases: [{name: 乙司, not_in: [丙丁]}]| f.yaml:3:49: '丙丁' does not hold '乙司';"
            + " write a longer word that does",
        "id: a, zh: 甲公, aliases: [{nam: 乙司}]| f.yaml:3:30: unknown key 'nam'; did you mean 'name'?",
        "id: a, zh: 甲公, aliases: [[乙]]| f.yaml:3:29: an alias is a text or {name: …, not_in: […]}",
        "id: a, zh: 甲公, aliases: [' - ']| f.yaml:3:29: empty name; write one or drop it",
        "id: a, zh: 甲公, tickers: [9988.HK]| f.yaml:3:29: ticker '9988.HK' has no code that its exchange"
            + " uses (six digits on the mainland, five in Hong Kong, letters in the US)",
        "id: a, zh: 甲公, tickers: [09988.HK, 09988.HK]| f.yaml:3:39: ticker '09988.HK' occurs twice; drop"
            + " one",
        "id: a, zh: 甲公, tickers: [BABA.NYSE]| f.yaml:3:29: ticker 'BABA.NYSE' ends in no known exchange"
            + " mark; write one like 600000.SH, 09988.HK, BABA.US",
        "id: a, zh: 甲公, wikidata: 1359| f.yaml:3:29: wikidata '1359' is not of the form Q[1-9][0-9]*",
        "id: a, zh: 甲公, types: [Big One]| f.yaml:3:27: type 'Big One' is no slug; use a-z, 0-9, -",
        "id: a, zh: 甲公, case: upper| f.yaml:3:25: 'case' is exact or any, not 'upper'",
        "id: a, zh: [甲公]| f.yaml:3:15: a plain text is due here",
      })
  void saysWhereAndWhyAndWhatToDo(String entity, String problem) {
    String yaml = "kind: ORGANISATION\nentities:\n- {" + entity + "}\n";
    assertThat(Yaml.file(yaml).problems()).contains(problem);
  }

  @Test
  void conditionsUseTheWordListsOfTheirFile() {
    String head = "kind: ORGANISATION\nwords: {shares: [涨停, 跌停]}\nentities:\n";
    EntityFile file =
        Yaml.file(head + "- {id: a, zh: 平安, aliases: [{name: 平安, near: [保险, <shares>]}]}\n");
    assertThat(file.problems()).isEmpty();
    assertThat(file.entries().getFirst().forms().getFirst().guard().near())
        .containsExactly("保险", "涨停", "跌停");
    assertThat(
            Yaml.file(head + "- {id: a, zh: 平安, aliases: [{name: 平安, near: [<share>]}]}\n")
                .problems())
        .containsExactly("f.yaml:4:47: no word list 'share' in this file; did you mean 'shares'?");
  }

  @Test
  void notesEverythingThatIsWrong() {
    String yaml = "kind: ORGANISATION\nentities:\n- {id: A, zh: 甲公}\n- {id: b}\n- 丙\n";
    assertThat(Yaml.file(yaml).problems())
        .hasSize(5)
        .anyMatch(p -> p.startsWith("f.yaml:3:8:"))
        .anyMatch(p -> p.startsWith("f.yaml:4:3:"))
        .anyMatch(p -> p.equals("f.yaml:5:3: this is no mapping; write {key: value, …}"));
  }

  @Test
  void brokenYamlIsAProblemAtItsPlace() {
    assertThat(Yaml.file("kind: ORGANISATION\nentities:\n- {id: a, zh: [甲}\n").problems())
        .singleElement()
        .asString()
        .startsWith("f.yaml:3:17: no YAML:");
    assertThat(Yaml.file("entities: 3\n").problems())
        .containsExactly("f.yaml:1:1: no entities here; write entities: and a list of them");
  }

  @Test
  void anEmptyFileHoldsNothing() {
    assertThat(Yaml.file("# nothing yet\n").entries()).isEmpty();
    assertThat(Yaml.file("").problems()).isEmpty();
  }

  @Test
  void entitiesOfAllFilesAreCheckedTogether() {
    EntityFile one = Yaml.file("kind: PERSON\nentities:\n- {id: a, zh: 甲公, org: acne}\n");
    EntityFile two =
        Yaml.file(
            """
            kind: ORGANISATION
            entities:
            - {id: acme, zh: 乙司, tickers: [600000.SH]}
            - {id: a, zh: 丙司, tickers: [600000.SH], parent: a}
            - {id: z, zh: 丁司, parent: nowhere-at-all}
            """);
    assertThatThrownBy(() -> Lexicon.of(List.of(one, two)))
        .isInstanceOf(EntityFileException.class)
        .hasMessageContainingAll(
            "f.yaml:4:3: id 'a' is taken by f.yaml:3:3; choose another or join the two",
            "f.yaml:3:24: org 'acne' is no entity; did you mean 'acme'?",
            "f.yaml:4:3: ticker '600000.SH' belongs to 'acme' at f.yaml:3:3; keep it in one of them",
            "f.yaml:4:49: parent of 'a' is itself; drop it",
            "f.yaml:5:27: parent 'nowhere-at-all' is no entity; add it or drop the relation");
  }

  @Test
  void aUsersFileAddsToTheShippedOnes(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("mine.yaml");
    Files.writeString(
        file, "kind: ORGANISATION\nentities:\n- {id: mine-co, zh: 某某智造, parent: alibaba}\n");
    Lexicon lexicon = Lexicon.load(List.of(folder));
    assertThat(lexicon.find("某某智造与阿里巴巴"))
        .extracting(hit -> hit.candidates().getFirst().id())
        .containsExactly("mine-co", "alibaba");
    assertThatThrownBy(() -> Lexicon.only(List.of(folder.resolve("none.yaml"))))
        .isInstanceOf(EntityFileException.class)
        .hasMessageContaining("none.yaml:1:1: cannot be read");
  }
}
