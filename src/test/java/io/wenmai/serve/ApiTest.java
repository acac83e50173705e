package io.wenmai.serve;

import static io.wenmai.serve.SampleServer.type;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The JSON API over the sample articles. */
class ApiTest extends SampleServed {
  @Test
  void entitiesAreFoundByIdNameAliasAndTicker() throws Exception {
    for (String name : List.of("alibaba", "阿里巴巴", "Alibaba", "阿里", "09988.HK")) {
      JsonObject entity = object("api/entity/" + Probe.encode(name));
      assertThat(entity.get("iri").getAsString()).endsWith("entity/alibaba");
      assertThat(entity.getAsJsonArray("kinds").toString()).contains("Organisation");
      assertThat(entity.getAsJsonObject("claims").get("PriceMove").getAsInt()).isPositive();
    }
    assertThat(sample.get("api/entity/nobody", "*/*").statusCode()).isEqualTo(404);
  }

  @Test
  void neighboursComeWithCountsPerRelation() throws Exception {
    JsonObject all = object("api/entity/alibaba/neighbours?limit=0&lang=en");
    JsonObject partners = relation(all, "partnerOf");
    assertThat(partners.get("label").getAsString()).isEqualTo("partner of");
    int total = partners.get("total").getAsInt();
    assertThat(total).isPositive();
    assertThat(partners.get("more").getAsInt()).isEqualTo(total);
    JsonObject one = object("api/entity/alibaba/neighbours?relation=partnerOf");
    assertThat(one.getAsJsonArray("relations")).hasSize(1);
    assertThat(relation(one, "partnerOf").getAsJsonArray("neighbours")).hasSize(total);
    assertThat(relation(one, "partnerOf").get("more").getAsInt()).isZero();
    JsonObject rest = object("api/entity/alibaba/neighbours?relation=partnerOf&offset=1");
    assertThat(relation(rest, "partnerOf").getAsJsonArray("neighbours")).hasSize(total - 1);
    assertThat(sample.get("api/entity/alibaba/neighbours?relation=x", "*/*").statusCode())
        .isEqualTo(400);
  }

  private static JsonObject relation(JsonObject view, String name) {
    for (JsonElement one : view.getAsJsonArray("relations")) {
      if (one.getAsJsonObject().get("relation").getAsString().equals(name)) {
        return one.getAsJsonObject();
      }
    }
    throw new AssertionError("no " + name + " in " + view);
  }

  @Test
  void claimsAreLeafedThroughWithoutGapsOrRepeats() throws Exception {
    List<String> whole = ids("api/claims?limit=500");
    assertThat(whole).hasSizeGreaterThan(15).doesNotHaveDuplicates();
    for (String filter : List.of("", "entity=alibaba&", "type=PriceMove&", "since=2025-02-13&")) {
      List<String> parts = new ArrayList<>();
      String cursor = "";
      while (true) {
        JsonObject part = object("api/claims?" + filter + "limit=2" + cursor);
        part.getAsJsonArray("items").forEach(claim -> parts.add(id(claim)));
        if (!part.has("next")) {
          break;
        }
        cursor = "&cursor=" + part.get("next").getAsString();
      }
      assertThat(parts).isEqualTo(ids("api/claims?" + filter + "limit=500"));
    }
  }

  @Test
  void filtersRestrict() throws Exception {
    for (JsonElement claim : items("api/claims?type=PriceMove&entity=阿里巴巴")) {
      assertThat(claim.getAsJsonObject().get("type").getAsString()).isEqualTo("PriceMove");
      assertThat(claim.toString()).contains("entity/alibaba");
    }
    assertThat(items("api/claims?modality=denied")).hasSize(1);
    assertThat(items("api/claims?modality=denied").toString()).contains("否认");
    for (JsonElement claim : items("api/claims?source=华尔街见闻&until=2025-02-12")) {
      JsonObject article = claim.getAsJsonObject().getAsJsonObject("article");
      assertThat(article.get("day").getAsString()).isLessThanOrEqualTo("2025-02-12");
      assertThat(article.get("publisher").toString()).contains("华尔街见闻");
    }
    for (String wrong :
        List.of(
            "type=Nonsense",
            "modality=maybe",
            "since=yesterday",
            "limit=many",
            "limit=501",
            "cursor=x",
            "cursor=!",
            "nonsense=1",
            "entity=nobody")) {
      HttpResponse<String> response = sample.get("api/claims?" + wrong, "*/*");
      assertThat(response.statusCode()).as(wrong).isIn(400, 404);
      assertThat(type(response)).isEqualTo("application/problem+json");
    }
  }

  @Test
  void aClaimHasItsSlotsAndItsSentence() throws Exception {
    JsonObject claim = items("api/claims?type=MarketCap").get(0).getAsJsonObject();
    JsonObject slots = claim.getAsJsonObject("slots");
    assertThat(slots.getAsJsonObject("company").get("label").getAsString()).isEqualTo("阿里巴巴");
    assertThat(slots.get("value").getAsBigDecimal()).isEqualByComparingTo("2200000000000");
    assertThat(slots.get("currency").getAsString()).isEqualTo("HKD");
    assertThat(claim.get("quote").getAsString()).contains("2.2万亿港元");
    assertThat(object("api/claim/" + id(claim))).isEqualTo(claim);
    JsonObject partners = items("api/claims?modality=denied").get(0).getAsJsonObject();
    assertThat(partners.getAsJsonObject("slots").getAsJsonArray("partners")).hasSize(2);
  }

  @Test
  void articlesAreListedAndReadWhole() throws Exception {
    JsonArray articles = items("api/articles?source=小报");
    assertThat(articles).hasSize(2);
    String id = id(articles.get(0));
    JsonObject article = object("api/article/" + id);
    assertThat(article.get("text").getAsString()).contains("传阿里巴巴与苹果已签约。");
    assertThat(article.getAsJsonArray("claims")).hasSize(4);
    assertThat(ids("api/articles?limit=2")).hasSize(2);
  }

  @Test
  void factsAreLeafedThroughAndFiltered() throws Exception {
    List<String> all = ids("api/facts?limit=500");
    assertThat(all).hasSizeGreaterThan(5).doesNotHaveDuplicates();
    JsonObject first = object("api/facts?limit=1");
    assertThat(ids("api/facts?limit=500&cursor=" + first.get("next").getAsString()))
        .isEqualTo(all.subList(1, all.size()));
    JsonArray moves = items("api/facts?type=PriceMove&entity=阿里");
    assertThat(moves).isNotEmpty();
    for (JsonElement move : moves) {
      JsonObject fact = move.getAsJsonObject();
      assertThat(fact.get("type").getAsString()).isEqualTo("PriceMove");
      assertThat(fact.get("sources").getAsInt()).isPositive();
      assertThat(object("api/fact/" + id(move))).isEqualTo(fact);
    }
    assertThat(items("api/facts?verdict=disputed&since=2025-02-20")).isNotEmpty();
    assertThat(sample.get("api/facts?verdict=perhaps", "*/*").statusCode()).isEqualTo(400);
  }

  @Test
  void conflictsStandSideBySide() throws Exception {
    JsonObject conflicts = object("api/conflicts?about=alibaba");
    assertThat(conflicts.get("total").getAsInt()).isPositive();
    assertThat(conflicts.getAsJsonArray("items").toString())
        .contains("阿里港股收涨8.48%。", "2月12日阿里港股收涨9.2%。");
    assertThat(object("api/conflicts?limit=0").getAsJsonArray("items")).isEmpty();
  }

  @Test
  void statementsAreChecked() throws Exception {
    String statements =
        """
        [{"id": "close", "expect": "disputed", "claim": {"type": "PriceMove", "market": "HK",
          "instrument": "阿里巴巴", "date": "2025-02-12", "period": "day", "change_percent": 8.48}}]
        """;
    HttpResponse<String> checked = sample.post("api/check", "application/json", statements);
    assertThat(checked.statusCode()).as(checked.body()).isEqualTo(200);
    assertThat(checked.body()).contains("\"passed\":true", "\"verdict\":\"disputed\"", "9.2%");
    String yaml = "- claim: {type: Partnership, partners: [苹果, 阿里巴巴]}";
    assertThat(sample.post("api/check", "application/yaml", yaml).body()).contains("\"checks\":[");
    for (String wrong : List.of("", "{}", "[{}]", "- claim: {type: No}", "&a [*a]", "- !!x {}")) {
      HttpResponse<String> refused = sample.post("api/check", "application/json", wrong);
      assertThat(refused.statusCode()).as(wrong).isEqualTo(400);
      assertThat(refused.body()).contains("body:");
    }
    assertThat(sample.post("api/check", "text/plain", yaml).statusCode()).isEqualTo(415);
    assertThat(sample.get("api/check", "*/*").statusCode()).isEqualTo(405);
  }

  @Test
  void wordsAreSearched() throws Exception {
    assertThat(object("api/search?q=阿&kind=entity").toString()).contains("entity/alibaba");
    assertThat(object("api/search?q=alibaba").toString()).contains("entity/alibaba");
    assertThat(object("api/search?q=蘋果&limit=5").toString()).contains("entity/apple");
    assertThat(object("api/search?q=接触&kind=sentence").toString()).contains("苹果此前也曾与百度接触");
    assertThat(sample.get("api/search", "*/*").statusCode()).isEqualTo(400);
    for (String odd : List.of("AND (", "*", "\"", "uri:*", "a~", "[x TO y]", "\\", "阿里 OR")) {
      assertThat(sample.get("api/search?q=" + Probe.encode(odd), "*/*").statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void theGraphCanBeTakenOut() throws Exception {
    HttpResponse<String> lines = sample.get("api/export/nquads", "*/*");
    assertThat(type(lines)).startsWith("application/n-quads");
    assertThat(lines.headers().firstValue("Content-Disposition").orElse("")).contains("wenmai.nq");
    assertThat(lines.body().lines().count()).isEqualTo(sample.store().stats().quads());
    assertThat(sample.get("api/export/graphml?around=alibaba", "*/*").body())
        .contains("<graphml", "阿里巴巴");
    assertThat(sample.get("api/export/claims-csv", "*/*").body()).contains("PriceMove");
    HttpResponse<String> nobody = sample.get("api/export/dot?around=nobody", "*/*");
    assertThat(nobody.statusCode()).isIn(400, 404);
    assertThat(type(nobody)).isEqualTo("application/problem+json");
    assertThat(sample.get("api/export/nonsense", "*/*").statusCode()).isEqualTo(404);
  }

  @Test
  void theServerTellsHowItIs() throws Exception {
    assertThat(object("api/health").get("status").getAsString()).isEqualTo("up");
    HttpResponse<String> metrics = sample.get("api/metrics", "*/*");
    assertThat(type(metrics)).startsWith("text/plain");
    assertThat(metrics.body())
        .contains("wenmai_requests_seconds_count", "place=\"/api/\"", "jvm_memory_used_bytes")
        .contains("wenmai_running");
    assertThat(sample.get("api/queries", "*/*").body()).isEqualTo("[]\n");
  }

  static JsonObject object(String path) throws Exception {
    HttpResponse<String> response = sample.get(escaped(path), "application/json");
    assertThat(response.statusCode()).as("%s: %s", path, response.body()).isEqualTo(200);
    assertThat(type(response)).isEqualTo("application/json");
    return JsonParser.parseString(response.body()).getAsJsonObject();
  }

  private static String escaped(String path) {
    return URI.create(path.replace(" ", "%20")).toASCIIString();
  }

  private static JsonArray items(String path) throws Exception {
    return object(path).getAsJsonArray("items");
  }

  private static List<String> ids(String path) throws Exception {
    return items(path).asList().stream().map(ApiTest::id).toList();
  }

  private static String id(JsonElement thing) {
    return thing.getAsJsonObject().get("id").getAsString();
  }
}
