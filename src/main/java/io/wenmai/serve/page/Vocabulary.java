package io.wenmai.serve.page;

import io.wenmai.graph.Wm;
import io.wenmai.serve.http.Accept;
import io.wenmai.serve.http.Html;
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
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;

/** The ontology at {@code /ontology} and {@code /keyword}: every term at its fragment. */
public final class Vocabulary extends HttpServlet {
  private final transient Asker asker;

  public Vocabulary(Asker asker) {
    this.asker = asker;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      Words words = Words.of(request);
      Form form = Form.choose(Form.GRAPHS, request.getParameter("format"), Accept.of(request));
      GraphReader graph = new GraphReader(asker.data(), asker.iris());
      Graph ontology =
          asker
              .turns()
              .take(
                  request,
                  response,
                  "ontology",
                  run -> Txn.calculateRead(asker.data(), () -> new Extract(graph).ontology()));
      if (form.isPage()) {
        page(ontology, words).send(response, HttpServletResponse.SC_OK);
      } else {
        new Sending(form, words, "", asker.iris()).send(new Outcome.Triples(ontology), response);
      }
    } catch (HttpProblem e) {
      Problems.send(request, response, e);
    }
  }

  private static Page page(Graph ontology, Words words) {
    Html body = new Html().element("h1", words.get("vocabulary")).raw("<dl>");
    List<Node> terms =
        ontology
            .find(Node.ANY, RDFS.label.asNode(), Node.ANY)
            .mapWith(triple -> triple.getSubject())
            .toList()
            .stream()
            .distinct()
            .filter(term -> term.isURI() && term.getURI().indexOf('#') > 0)
            .sorted(Comparator.comparing(Node::getURI))
            .toList();
    terms.forEach(term -> term(body, ontology, term, words.language()));
    return new Page(words, words.get("vocabulary"), body.raw("</dl>").toString());
  }

  private static void term(Html body, Graph ontology, Node term, String language) {
    String name = term.getURI().substring(term.getURI().indexOf('#') + 1);
    String prefix = term.getURI().startsWith(Wm.KEYWORDS) ? "kw:" : "wm:";
    body.raw("<dt id=\"").text(name).raw("\">").element("code", prefix + name).raw(" ");
    body.element("b", words(ontology, term, RDFS.label.asNode(), language)).raw("</dt>");
    body.element("dd", words(ontology, term, RDFS.comment.asNode(), language));
  }

  private static String words(Graph ontology, Node term, Node property, String language) {
    return ontology
        .find(term, property, Node.ANY)
        .mapWith(triple -> triple.getObject())
        .filterKeep(object -> object.getLiteralLanguage().equals(language))
        .mapWith(Node::getLiteralLexicalForm)
        .nextOptional()
        .orElse("");
  }
}
