package io.wenmai.serve.page;

import io.wenmai.serve.http.Accept;
import io.wenmai.serve.http.HttpProblem;
import io.wenmai.serve.http.Page;
import io.wenmai.serve.http.Problems;
import io.wenmai.serve.http.Words;
import io.wenmai.serve.query.Asker;
import io.wenmai.serve.query.Form;
import io.wenmai.serve.query.Outcome;
import io.wenmai.serve.query.Sending;
import io.wenmai.serve.view.GraphReader;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;

/**
 * What is behind the IRIs of a folder, such as {@code /entity/…}: as a page or in a form of RDF,
 * whichever the client likes best, or an extension ({@code .ttl}) or {@code format=…} says.
 */
public final class ResourcePages extends HttpServlet {
  /** The folders of the data. */
  public static final List<String> FOLDERS =
      List.of(
          "entity",
          "article",
          "claim",
          "fact",
          "sentence",
          "tally",
          "query",
          "question",
          "conflict");

  private final transient Asker asker;
  private final String folder;

  public ResourcePages(Asker asker, String folder) {
    this.asker = asker;
    this.folder = folder;
  }

  /** A thing, and the form that its address asks for; null where it asks for none. */
  private record Asked(Node node, @Nullable String format) {}

  /** What is to be sent. */
  private sealed interface Shown {}

  /** A page. */
  private record AsPage(Page page) implements Shown {}

  /** Triples in a form. */
  private record AsTriples(Form form, Graph graph) implements Shown {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      answer(request, response);
    } catch (HttpProblem e) {
      Problems.send(request, response, e);
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Words words = Words.of(request);
    GraphReader graph = new GraphReader(asker.data(), asker.iris());
    Shown shown =
        asker
            .turns()
            .take(
                request,
                response,
                "page " + request.getRequestURI(),
                run -> Txn.calculateRead(asker.data(), () -> shown(graph, request, words)));
    switch (shown) {
      case AsPage asPage -> asPage.page().send(response, HttpServletResponse.SC_OK);
      case AsTriples triples ->
          new Sending(triples.form(), words, "", asker.iris())
              .send(new Outcome.Triples(triples.graph()), response);
    }
  }

  private Shown shown(GraphReader graph, HttpServletRequest request, Words words) {
    String path = Objects.requireNonNullElse(request.getPathInfo(), "/");
    Asked asked = asked(graph, Normalizer.normalize(path.substring(1), Normalizer.Form.NFC));
    String format = asked.format() == null ? request.getParameter("format") : asked.format();
    Form form = Form.choose(Form.GRAPHS, format, Accept.of(request));
    return form.isPage()
        ? new AsPage(new Portrait(graph, words).page(asked.node()))
        : new AsTriples(form, new Extract(graph).of(asked.node()));
  }

  private Asked asked(GraphReader graph, String name) {
    Node whole = node(name);
    if (graph.knows(whole)) {
      return new Asked(whole, null);
    }
    int dot = name.lastIndexOf('.');
    if (dot > 0 && Form.named(Form.GRAPHS, name.substring(dot + 1)) != null) {
      Node stem = node(name.substring(0, dot));
      if (graph.knows(stem)) {
        return new Asked(stem, name.substring(dot + 1));
      }
    }
    throw new HttpProblem(HttpServletResponse.SC_NOT_FOUND, "the graph has nothing of that name");
  }

  private Node node(String name) {
    return NodeFactory.createURI(asker.iris().base() + folder + "/" + name);
  }
}
