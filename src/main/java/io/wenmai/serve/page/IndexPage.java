package io.wenmai.serve.page;

import io.wenmai.serve.http.Html;
import io.wenmai.serve.http.Page;
import io.wenmai.serve.http.Words;
import io.wenmai.store.NamedQuery;
import io.wenmai.store.Parameter;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.SequencedMap;

/** The page at the root: what is in the graph, what can be asked, and where. */
public final class IndexPage extends HttpServlet {
  private final transient SequencedMap<String, Long> counts;

  /**
   * @param counts numbers by the key of their word
   */
  public IndexPage(SequencedMap<String, Long> counts) {
    this.counts = counts;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Words words = Words.of(request);
    Html body = new Html();
    head(body, words);
    counts(body, words);
    body.element("h2", words.get("queries"));
    NamedQuery.answers().forEach(query -> form(body, words, query));
    endpoint(body, words, "http://" + request.getHeader("Host") + "/");
    new Page(words, words.get("title"), body.toString()).send(response, HttpServletResponse.SC_OK);
  }

  private static void head(Html body, Words words) {
    body.raw("<nav><a href=\"/?lang=" + words.other() + "\">")
        .text(words.get("other"))
        .raw("</a></nav>")
        .element("h1", words.get("title"))
        .element("p", words.get("about"));
  }

  private void counts(Html body, Words words) {
    body.element("h2", words.get("counts")).raw("<dl class=\"counts\">");
    for (Map.Entry<String, Long> count : counts.entrySet()) {
      body.raw("<div>")
          .element("dt", words.get(count.getKey()))
          .element("dd", String.format("%,d", count.getValue()))
          .raw("</div>");
    }
    body.raw("</dl>\n");
  }

  private static void form(Html body, Words words, NamedQuery query) {
    body.raw("<details><summary>")
        .text(query.title())
        .element("code", query.name())
        .raw("</summary>")
        .element("p", query.description())
        .raw("<form action=\"/api/query/")
        .text(query.name())
        .raw("\"><input type=\"hidden\" name=\"format\" value=\"html\">")
        .raw("<input type=\"hidden\" name=\"lang\" value=\"" + words.language() + "\">");
    query.parameters().forEach(parameter -> input(body, parameter));
    body.raw("<button>").text(words.get("run")).raw("</button></form></details>\n");
  }

  private static void input(Html body, Parameter parameter) {
    String fallback = parameter.fallback();
    body.raw("<label><small>")
        .text(parameter.description())
        .raw("</small><input name=\"")
        .text(parameter.name())
        .raw("\" placeholder=\"")
        .text(fallback == null ? "" : fallback)
        .raw("\"></label>");
  }

  private static void endpoint(Html body, Words words, String root) {
    body.element("h2", words.get("endpoint"))
        .element("p", words.get("endpoint.about"))
        .raw("<pre>")
        .text(
            "curl " + root + "wenmai/sparql --data-urlencode query='SELECT * { ?s ?p ?o } LIMIT 9'")
        .raw("</pre>")
        .element("p", words.get("graphs"))
        .raw("<pre>")
        .text("curl -H 'Accept: application/trig' " + root + "wenmai/data")
        .raw("</pre>");
  }
}
