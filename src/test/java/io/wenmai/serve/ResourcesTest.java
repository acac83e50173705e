package io.wenmai.serve;

import static io.wenmai.serve.SampleServer.type;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

/** Whatever the graph names can be looked up at its address. */
class ResourcesTest extends SampleServed {
  private static final String MOON = "organisation:月之暗面";

  @Test
  void everyIriOfTheDataAnswersInThreeForms() throws Exception {
    String all =
        """
        SELECT DISTINCT ?thing
        { ?thing a ?class FILTER(?class IN (wm:Entity, wm:Article, wm:Claim, wm:Fact, wm:Sentence)) }
        """;
    List<String> iris =
        sample.query(all, "text/csv").body().lines().skip(1).map(String::strip).toList();
    assertThat(iris).hasSizeGreaterThan(40);
    for (String iri : iris) {
      String path = path(iri);
      HttpResponse<String> page = sample.get(path, "text/html");
      assertThat(page.statusCode()).as(iri).isEqualTo(200);
      assertThat(page.body()).startsWith("<!doctype html>").doesNotContain("<script");
      HttpResponse<String> turtle = sample.get(path, "text/turtle");
      assertThat(subjects(turtle.body(), Lang.TURTLE, iri)).as(iri).isTrue();
    }
    String some = path(iris.getFirst());
    assertThat(type(sample.get(some, "application/ld+json"))).startsWith("application/ld+json");
    assertThat(subjects(sample.get(some + ".jsonld", "*/*").body(), Lang.JSONLD11, iris.getFirst()))
        .isTrue();
  }

  @Test
  void pagesSpeakTheReadersLanguageAndNameThings() throws Exception {
    String one =
        "SELECT ?thing ?words { ?thing a wm:Fact ; wm:answer ?words } ORDER BY ?thing LIMIT 1";
    String[] fact = sample.query(one, "text/csv").body().lines().toList().get(1).split(",", 2);
    assertThat(sample.get(path(fact[0]), "text/html").body())
        .contains("<h1>" + fact[1] + "</h1>", ">answers</a>")
        .doesNotContain(">https://w3id.org/wenmai/claim/");
    String move = "SELECT ?thing { ?thing a wm:PriceMove ; wm:modality kw:asserted } LIMIT 1";
    String claim = path(sample.query(move, "text/csv").body().lines().toList().get(1));
    assertThat(sample.get(claim + "?lang=en", "text/html").body())
        .contains("<em>asserted</em>", "<dt>change in percent</dt>");
    assertThat(sample.get(claim + "?lang=zh", "text/html").body())
        .contains("<em>断言</em>", "变动幅度下限");
    assertThat(sample.get("entity/alibaba?lang=zh", "text/html").body()).contains("<dd>组织</dd>");
  }

  @Test
  void extensionsAndParametersNameTheForm() throws Exception {
    assertThat(type(sample.get("entity/alibaba.ttl", "text/html"))).startsWith("text/turtle");
    assertThat(type(sample.get("entity/alibaba?format=nt", "text/html")))
        .startsWith("application/n-triples");
    assertThat(type(sample.get("entity/alibaba.html", "text/turtle"))).startsWith("text/html");
    assertThat(sample.get("entity/qwen2-5-max.jsonld", "*/*").statusCode()).isEqualTo(200);
    assertThat(sample.get("entity/alibaba.png", "*/*").statusCode()).isEqualTo(404);
  }

  @Test
  void chineseIrisReachTheSameThingRawAndEncoded() throws Exception {
    String encoded = sample.get("entity/" + Probe.encode(MOON), "text/turtle").body();
    assertThat(encoded).contains("月之暗面");
    String raw = raw("/entity/" + MOON);
    assertThat(raw).startsWith("HTTP/1.1 200").contains(encoded.lines().toList().getLast());
    assertThat(raw("/entity/organisation%3A%E6%9C%88%E4%B9%8B%E6%9A%97%E9%9D%A2"))
        .startsWith("HTTP/1.1 200");
  }

  @Test
  void pagesShowClaimsWithTheirSentencesInBothLanguages() throws Exception {
    String chinese = sample.get("entity/alibaba?lang=zh", "text/html").body();
    assertThat(chinese)
        .contains("<html lang=\"zh\">", "阿里港股收涨8.48%。", "合作 →", "href=\"/entity/apple\"");
    assertThat(sample.get("entity/alibaba?lang=en", "text/html").body())
        .contains("Also called", "partner of →");
    String article = sample.store().iris().articleAt("https://news.example/1").getURI();
    assertThat(sample.get(path(article) + "?lang=en", "text/html").body())
        .contains("两家公司谈合作", "href=\"https://news.example/1\"", "苹果此前也曾与百度接触。");
  }

  @Test
  void theVocabularyIsThere() throws Exception {
    assertThat(sample.get("ontology", "text/turtle").body()).contains("wm:Claim", "owl:Class");
    assertThat(sample.get("ontology?lang=zh", "text/html").body())
        .contains("id=\"PriceMove\"", "陈述");
    assertThat(sample.get("keyword", "application/ld+json").statusCode()).isEqualTo(200);
  }

  @Test
  void whatIsNotThereIsSaidInTheClientsForm() throws Exception {
    HttpResponse<String> object = sample.get("entity/nobody", "text/turtle");
    assertThat(object.statusCode()).isEqualTo(404);
    assertThat(type(object)).isEqualTo("application/problem+json");
    HttpResponse<String> page = sample.get("claim/nothing?lang=zh", "text/html");
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("<html lang=\"zh\">");
    assertThat(sample.get("entity/", "*/*").statusCode()).isEqualTo(404);
    assertThat(sample.get("entity/alibaba/more", "*/*").statusCode()).isEqualTo(404);
  }

  @Test
  void wordsOfArticlesAreNeverMarks() throws Exception {
    String hostile =
        "SELECT DISTINCT ?thing { { ?thing wm:label ?t } UNION { ?thing schema:headline ?t }"
            + " UNION { ?thing wm:quote ?t } FILTER(CONTAINS(?t, '<script')) }";
    List<String> iris =
        sample.query(hostile, "text/csv").body().lines().skip(1).map(String::strip).toList();
    assertThat(iris).hasSizeGreaterThan(2);
    for (String iri : iris) {
      assertThat(sample.get(path(iri), "text/html").body())
          .contains("&lt;script&gt;")
          .doesNotContain("<script", "href=\"javascript:");
    }
    assertThat(sample.query(hostile, "text/html").body()).doesNotContain("<script");
    assertThat(sample.query("SELECT ('<script>x' AS ?名) {}", "text/html").body())
        .doesNotContain("<script");
  }

  private static String path(String iri) {
    return URI.create(iri.substring("https://w3id.org/wenmai/".length())).toASCIIString();
  }

  private static boolean subjects(String text, Lang lang, String iri) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(text, lang).parse(graph);
    return graph.contains(NodeFactory.createURI(iri), Node.ANY, Node.ANY);
  }

  private static String raw(String path) throws IOException {
    int port = sample.server().uri().getPort();
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        InputStream in = socket.getInputStream()) {
      String request =
          "GET "
              + path
              + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/turtle\r\n"
              + "Connection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
