package io.wenmai.serve;

import static io.wenmai.serve.SampleServer.type;
import static org.assertj.core.api.Assertions.assertThat;

import io.wenmai.store.NamedQuery;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The endpoint speaks the SPARQL protocol, to tools of all kinds. */
class ProtocolTest extends SampleServed {
  private static final String NAMES = "SELECT ?name { e:alibaba wm:label ?name }";
  private static final String TRIPLES = "CONSTRUCT WHERE { e:alibaba ?p ?o }";

  @ParameterizedTest
  @CsvSource({
    "application/sparql-results+json, application/sparql-results+json",
    "application/json, application/json",
    "application/sparql-results+xml, application/sparql-results+xml",
    "application/xml, application/xml",
    "text/csv, text/csv",
    "text/tab-separated-values, text/tab-separated-values",
    "*/*, application/sparql-results+json",
    "'text/csv;q=0.5, application/sparql-results+xml;q=0.9', application/sparql-results+xml",
    "'image/png, text/*;q=0.1', text/xml",
    "'text/html, image/gif, *; q=.2, */*; q=.2', text/html",
    "'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', text/html"
  })
  void tablesComeAsTheClientLikes(String accept, String type) throws Exception {
    HttpResponse<String> response = sample.query(NAMES, accept);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(type(response)).startsWith(type);
    assertThat(response.body()).contains("阿里巴巴");
    assertThat(sample.query("ASK { e:alibaba ?p ?o }", accept).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "xml", "csv", "tsv", "application/sparql-results+json"})
  void tablesComeInTheFormatNamed(String format) throws Exception {
    HttpResponse<String> response =
        sample.get(
            "wenmai/sparql?format=" + Probe.encode(format) + "&query=" + Probe.encode(NAMES),
            "text/html");
    assertThat(type(response)).doesNotContain("html");
    assertThat(response.body()).contains("阿里巴巴");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/turtle",
        "application/n-triples",
        "application/rdf+xml",
        "application/ld+json",
        "application/trig",
        "application/n-quads"
      })
  void graphsComeAsTheClientLikes(String type) throws Exception {
    for (String query : new String[] {TRIPLES, "DESCRIBE e:alibaba"}) {
      HttpResponse<String> response = sample.query(query, type);
      assertThat(type(response)).startsWith(type);
      assertThat(parse(response).size()).isGreaterThan(5);
    }
    String quads = "CONSTRUCT { GRAPH ?g { e:alibaba ?p ?o } } { GRAPH ?g { e:alibaba ?p ?o } }";
    boolean holdsGraphs = type.equals("application/trig") || type.equals("application/n-quads");
    assertThat(sample.query(quads, type).statusCode()).isEqualTo(holdsGraphs ? 200 : 406);
  }

  @Test
  void whatCannotBeSentIsSaid() throws Exception {
    HttpResponse<String> picture = sample.query(NAMES, "image/png");
    assertThat(picture.statusCode()).isEqualTo(406);
    assertThat(type(picture)).isEqualTo("application/problem+json");
    assertThat(picture.body()).contains("text/csv");
    assertThat(sample.query(NAMES, "application/json;q=0").statusCode()).isEqualTo(406);
    assertThat(
            sample.get("wenmai/sparql?format=png&query=" + Probe.encode(NAMES), "*/*").statusCode())
        .isEqualTo(400);
  }

  @Test
  void errorsHaveOneShape() throws Exception {
    HttpResponse<String> wrong = sample.query("SELECT * { nonsense", "*/*");
    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(type(wrong)).isEqualTo("application/problem+json");
    assertThat(wrong.body()).contains("\"status\":400", "\"title\":\"Bad Request\"", "\"detail\":");
    HttpResponse<String> plain = sample.query("SELECT * { nonsense", "text/plain");
    assertThat(type(plain)).startsWith("text/plain");
    assertThat(plain.body()).doesNotContain("{\"").contains("nonsense");
    assertThat(type(sample.get("wenmai/data?graph=urn:none", "text/turtle")))
        .isEqualTo("application/problem+json");
    assertThat(type(sample.get("nowhere", "*/*"))).isEqualTo("application/problem+json");
  }

  @Test
  void headTellsWhatGetWould() throws Exception {
    HttpResponse<String> head =
        sample.send(
            sample
                .request("wenmai/sparql?query=" + Probe.encode(NAMES))
                .header("Accept", "text/csv")
                .method("HEAD", BodyPublishers.noBody()));
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(type(head)).startsWith("text/csv");
    assertThat(head.body()).isEmpty();
    assertThat(
            sample
                .send(sample.request("wenmai/data").method("HEAD", BodyPublishers.noBody()))
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void queriesAreSentInThreeWays() throws Exception {
    String form = "application/x-www-form-urlencoded";
    assertThat(sample.post("wenmai/sparql", form, "query=" + Probe.encode(NAMES)).body())
        .contains("阿里巴巴");
    assertThat(
            sample
                .post(
                    "wenmai/sparql",
                    "application/sparql-query; charset=utf-8",
                    "SELECT ?x { ?x wm:label '阿里巴巴' }")
                .body())
        .contains("entity/alibaba");
    assertThat(sample.post("wenmai/sparql", "text/plain", NAMES).statusCode()).isEqualTo(415);
    assertThat(sample.post("wenmai/sparql", form, "").statusCode()).isEqualTo(400);
    assertThat(sample.get("wenmai/sparql?query=ASK%7B%7D&query=ASK%7B%7D", "*/*").statusCode())
        .isEqualTo(400);
  }

  @Test
  void graphsMayBeChosenByTheProtocol() throws Exception {
    String count = Probe.encode("SELECT (COUNT(*) AS ?n) { ?s a wm:Entity }");
    String entities = Probe.encode(sample.store().iris().entities().getURI());
    String facts = Probe.encode(sample.store().iris().facts().getURI());
    String all = sample.get("wenmai/sparql?query=" + count, "text/csv").body();
    assertThat(
            sample
                .get("wenmai/sparql?default-graph-uri=" + entities + "&query=" + count, "text/csv")
                .body())
        .isEqualTo(all);
    assertThat(
            sample
                .get("wenmai/sparql?default-graph-uri=" + facts + "&query=" + count, "text/csv")
                .body())
        .contains("\n0");
  }

  @Test
  void aBareAddressDescribesTheService() throws Exception {
    HttpResponse<String> turtle = sample.get("wenmai/sparql", "*/*");
    assertThat(type(turtle)).startsWith("text/turtle");
    assertThat(turtle.body())
        .contains("sd:endpoint", "sd:UnionDefaultGraph", "void:classPartition", "sh:declare")
        .contains("<http://127.0.0.1:" + sample.server().uri().getPort() + "/wenmai/sparql>");
    assertThat(parse(sample.get("wenmai/sparql", "application/ld+json")).size()).isGreaterThan(100);
    HttpResponse<String> browser = sample.get("wenmai/sparql", "text/html,*/*;q=0.8");
    assertThat(browser.statusCode()).isEqualTo(303);
    assertThat(browser.headers().firstValue("Location").orElse("")).startsWith("/");
    assertThat(sample.get(".well-known/void", "text/turtle").body())
        .contains("void:propertyPartition")
        .doesNotContain("sd:endpoint");
  }

  @Test
  void otherEditorsFindPrefixesClassesAndExamplesInTheData() throws Exception {
    String prefixes =
        "PREFIX sh: <http://www.w3.org/ns/shacl#> SELECT ?prefix ?namespace"
            + " { [] sh:declare [ sh:prefix ?prefix ; sh:namespace ?namespace ] }";
    assertThat(sample.query(prefixes, "text/csv").body())
        .contains("wm,https://w3id.org/wenmai/ontology#", "schema,https://schema.org/");
    String examples =
        "PREFIX sh: <http://www.w3.org/ns/shacl#> SELECT ?comment ?query"
            + " { ?sq a sh:SPARQLExecutable ; rdfs:comment ?comment ;"
            + " sh:select|sh:ask|sh:construct ?query }";
    var rows =
        ResultSetMgr.read(
            new ByteArrayInputStream(
                sample
                    .query(examples, "application/sparql-results+json")
                    .body()
                    .getBytes(StandardCharsets.UTF_8)),
            RDFLanguages.nameToLang("SPARQL-Results-JSON"));
    int count = 0;
    for (; rows.hasNext(); count++) {
      QueryFactory.create(rows.next().getLiteral("query").getString());
    }
    assertThat(count).isEqualTo(NamedQuery.answers().size());
  }

  @Test
  void thePartitionsCountWhatThereIs() throws Exception {
    String differing =
        """
        PREFIX void: <http://rdfs.org/ns/void#>
        SELECT ?class ?entities ?n
        { { SELECT ?class (COUNT(DISTINCT ?one) AS ?n)
            { GRAPH ?g { ?one a ?class }
              FILTER(?g NOT IN (<https://w3id.org/wenmai/ontology>, g:description)) }
            GROUP BY ?class }
          OPTIONAL { ?part void:class ?class ; void:entities ?entities }
          FILTER(!BOUND(?entities) || ?entities != ?n) }
        """;
    assertThat(sample.query(differing, "text/csv").body().lines()).hasSize(1);
    String properties =
        """
        PREFIX void: <http://rdfs.org/ns/void#>
        SELECT ?triples ?n
        { ?part void:class wm:Claim ; void:propertyPartition [ void:property wm:modality ;
            void:triples ?triples ]
          { SELECT (COUNT(*) AS ?n) { ?claim a wm:Claim ; wm:modality ?m } }
          FILTER(?triples = ?n) }
        """;
    assertThat(sample.query(properties, "text/csv").body().lines()).hasSize(2);
  }

  private static Graph parse(HttpResponse<String> response) {
    Lang lang = RDFLanguages.contentTypeToLang(type(response).split(";", 2)[0]);
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(response.body(), lang).parse(graph);
    return graph;
  }
}
