package io.wenmai.serve.query;

import io.wenmai.graph.Prefixes;
import io.wenmai.serve.http.Accept;
import io.wenmai.serve.http.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;

/**
 * What the endpoint says of itself: the service description and what the data say of themselves
 * (VoID, prefixes, examples); browsers are sent to the page.
 */
public record Introduction(Asker asker) {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";
  private static final List<String> WRITTEN =
      List.of(
          "SPARQL_Results_JSON",
          "SPARQL_Results_XML",
          "SPARQL_Results_CSV",
          "SPARQL_Results_TSV",
          "Turtle",
          "JSON-LD",
          "N-Triples",
          "RDF_XML",
          "TriG",
          "N-Quads");

  /** Answers with the description of the service. */
  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Form form = Form.choose(Form.GRAPHS, request.getParameter("format"), Accept.of(request));
    if (form.isPage()) {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Vary", "Accept");
      response.setHeader("Location", "/?lang=" + Words.of(request).language());
      return;
    }
    Graph graph = data(request, response);
    service(graph, NodeFactory.createURI(address(request)));
    send(form, graph, request, response);
  }

  /** Answers with what the data say of themselves. */
  public void sendData(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Form form =
        Form.choose(
            Form.GRAPHS.stream().filter(f -> !f.isPage()).toList(),
            request.getParameter("format"),
            Accept.of(request));
    send(form, data(request, response), request, response);
  }

  private void send(
      Form form, Graph graph, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Prefixes.of(asker.iris()).forEach(graph.getPrefixMapping()::setNsPrefix);
    graph.getPrefixMapping().setNsPrefix("sd", SD);
    graph.getPrefixMapping().setNsPrefix("void", "http://rdfs.org/ns/void#");
    graph.getPrefixMapping().setNsPrefix("sh", "http://www.w3.org/ns/shacl#");
    Words words = Words.of(request);
    new Sending(form, words, "", asker.iris()).send(new Outcome.Triples(graph), response);
  }

  /** The graph in which the data describe themselves. */
  private Graph data(HttpServletRequest request, HttpServletResponse response) {
    Node name = asker.iris().description();
    return asker
        .turns()
        .take(
            request,
            response,
            "description",
            run ->
                Txn.calculateRead(
                    asker.data(),
                    () -> {
                      Graph graph = GraphFactory.createDefaultGraph();
                      asker
                          .data()
                          .find(name, Node.ANY, Node.ANY, Node.ANY)
                          .forEachRemaining(quad -> graph.add(quad.asTriple()));
                      return graph;
                    }));
  }

  private void service(Graph graph, Node address) {
    Node service = NodeFactory.createURI(address.getURI() + "#service");
    Node dataset = asker.iris().dataset();
    graph.add(service, RDF.type.asNode(), sd("Service"));
    graph.add(service, sd("endpoint"), address);
    graph.add(service, sd("supportedLanguage"), sd("SPARQL11Query"));
    graph.add(service, sd("feature"), sd("UnionDefaultGraph"));
    WRITTEN.forEach(
        format -> graph.add(service, sd("resultFormat"), NodeFactory.createURI(FORMATS + format)));
    graph.add(service, sd("defaultDataset"), dataset);
    graph.add(service, sd("availableGraphs"), dataset);
    graph.add(dataset, RDF.type.asNode(), sd("Dataset"));
    graph.add(dataset, RDF.type.asNode(), sd("GraphCollection"));
    graph.add(dataset, NodeFactory.createURI("http://rdfs.org/ns/void#sparqlEndpoint"), address);
  }

  private static Node sd(String name) {
    return NodeFactory.createURI(SD + name);
  }

  /** The address under which the client found the endpoint; its host has been checked. */
  private static String address(HttpServletRequest request) {
    return request.getScheme() + "://" + request.getHeader("Host") + "/wenmai/sparql";
  }
}
