package io.wenmai.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.wenmai.store.NamedQuery;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** A store of the sample articles, served. */
class PagesTest extends SampleServed {
  private static final String SCRIPT = SampleServer.SCRIPT;

  @Test
  void theEndpointSeesAllGraphsAsOne() throws Exception {
    HttpResponse<String> response =
        get(
            "wenmai/sparql?query="
                + Probe.encode("ASK { ?claim a <https://w3id.org/wenmai/ontology#Claim> }"),
            "*/*");
    assertThat(response.body()).contains("true");
  }

  @Test
  void theFirstPageListsEveryQueryInTheReadersLanguage() throws Exception {
    String english = get("", "text/html").body();
    NamedQuery.answers()
        .forEach(
            query -> assertThat(english).contains("action=\"/api/query/" + query.name() + "\""));
    assertThat(english).contains("<html lang=\"en\">", "Articles");
    assertThat(get("?lang=zh", "text/html").body()).contains("<html lang=\"zh\">", "文章");
  }

  @Test
  void everyNamedQueryAnswersInEveryForm() throws Exception {
    for (NamedQuery query : NamedQuery.answers()) {
      String path = "api/query/" + query.name();
      assertThat(get(path, "*/*").headers().firstValue("Content-Type"))
          .contains("application/sparql-results+json");
      assertThat(get(path, "text/html,*/*").body()).startsWith("<!doctype html>");
      assertThat(get(path + "?format=csv", "text/html").statusCode()).isEqualTo(200);
      assertThat(get(path + "?format=xml", "text/html").body()).contains("<sparql");
    }
  }

  @Test
  void parametersCountAndEmptyFieldsDoNot() throws Exception {
    String apple = Probe.encode("苹果");
    assertThat(get("api/query/connected?entity=" + apple + "&limit=&format=csv", "*/*").body())
        .contains("阿里巴巴");
  }

  @Test
  void whatIsWrongIsSaidInOneShape() throws Exception {
    HttpResponse<String> unknown = get("api/query/nothing", "*/*");
    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(unknown.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(get("api/query/connected?entity=a&nonsense=1", "*/*").statusCode()).isEqualTo(400);
    assertThat(get("api/query/connected?limit=many", "*/*").body()).contains("a number of rows");
    assertThat(get("api/query/connected?format=png", "*/*").statusCode()).isEqualTo(400);
    assertThat(get("api/query/connected?limit=0", "text/html").statusCode()).isEqualTo(400);
  }

  @Test
  void wordsOfArticlesAndReadersAreNeverMarks() throws Exception {
    String script = Probe.encode(SCRIPT);
    for (String path :
        new String[] {
          "api/query/claims-about?format=html&entity=" + script,
          "api/query/claims-about?format=html&" + script + "=1",
          "api/query/" + script + "?format=html",
          "?lang=" + script
        }) {
      HttpResponse<String> response = get(path, "text/html");
      assertThat(response.body()).doesNotContain("<script", "href=\"javascript:");
    }
  }

  @Test
  void theStyleSheetIsThereAndNothingElse() throws Exception {
    assertThat(get("web/style.css", "*/*").headers().firstValue("Content-Type"))
        .contains("text/css;charset=utf-8");
    for (String path : new String[] {"web/", "web/words_en.properties", "web/../claims.yaml"}) {
      assertThat(get(path, "*/*").statusCode()).as(path).isIn(400, 404);
    }
  }

  private static HttpResponse<String> get(String path, String accept) throws Exception {
    return sample.get(path, accept);
  }
}
