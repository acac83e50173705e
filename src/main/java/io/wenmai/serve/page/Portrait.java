package io.wenmai.serve.page;

import io.wenmai.graph.Wm;
import io.wenmai.serve.http.Html;
import io.wenmai.serve.http.Links;
import io.wenmai.serve.http.Page;
import io.wenmai.serve.http.Words;
import io.wenmai.serve.view.ArticleReader;
import io.wenmai.serve.view.ArticleView;
import io.wenmai.serve.view.ClaimFilter;
import io.wenmai.serve.view.ClaimList;
import io.wenmai.serve.view.ClaimReader;
import io.wenmai.serve.view.ClaimView;
import io.wenmai.serve.view.EntityReader;
import io.wenmai.serve.view.EntityView;
import io.wenmai.serve.view.GraphReader;
import io.wenmai.serve.view.Listing;
import io.wenmai.serve.view.NeighbourReader;
import io.wenmai.serve.view.NeighboursView;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The page of one thing of the graph; plain, and readable without scripts. */
record Portrait(GraphReader graph, Words words) {
  private static final int CLAIMS = 50;
  private static final int NEIGHBOURS = 30;

  Page page(Node thing) {
    if (graph.is(thing, Wm.ENTITY)) {
      return entity(thing);
    }
    if (graph.is(thing, Wm.ARTICLE)) {
      return article(new ArticleReader(graph).article(thing));
    }
    if (graph.is(thing, Wm.CLAIM)) {
      ClaimView claim = new ClaimReader(graph).claim(thing);
      String title = naming().of(Wm.term(claim.type()), claim.type());
      Html body = head(title, thing);
      new ClaimCard(body, naming()).write(claim);
      return new Page(words, title, body.toString());
    }
    String title = naming().of(thing, graph.id(thing));
    Html body = head(title, thing);
    new PropertyTable(graph, naming(), body).write(thing);
    return new Page(words, title, body.toString());
  }

  private Naming naming() {
    return new Naming(graph, words.language());
  }

  private Html head(String title, Node thing) {
    String address = Links.of(graph.iris(), thing);
    return new Html()
        .raw("<nav><a href=\"/?lang=" + words.language() + "\">")
        .text(words.get("back"))
        .raw("</a> · <a href=\"")
        .text(address + "?lang=" + words.other())
        .raw("\">")
        .text(words.get("other"))
        .raw("</a></nav>")
        .element("h1", title)
        .raw("<p class=\"forms\">")
        .element("code", thing.toString())
        .raw(" ")
        .link(address + "?format=turtle", "Turtle")
        .raw(" ")
        .link(address + "?format=jsonld", "JSON-LD")
        .raw("</p>\n");
  }

  private Page entity(Node thing) {
    EntityView entity = new EntityReader(graph).entity(thing);
    Html body = head(entity.label(), thing);
    body.raw("<dl>");
    row(
        body,
        "kind",
        entity.kinds().stream()
            .map(kind -> naming().of(Wm.term(kind), kind))
            .collect(Collectors.joining(", ")));
    row(body, "names", String.join(" / ", entity.names().values()));
    row(body, "aliases", String.join(" / ", entity.aliases()));
    row(body, "tickers", String.join(" / ", entity.tickers()));
    body.raw("</dl>\n");
    neighbours(body, thing);
    claims(body, thing, entity.id());
    return new Page(words, entity.label(), body.toString());
  }

  private void row(Html body, String key, String value) {
    if (!value.isEmpty()) {
      body.element("dt", words.get(key)).element("dd", value);
    }
  }

  private void neighbours(Html body, Node thing) {
    NeighboursView view =
        new NeighbourReader(graph, words.language()).read(thing, null, 0, NEIGHBOURS);
    if (view.relations().isEmpty()) {
      return;
    }
    body.element("h2", words.get("relations")).raw("<dl>");
    for (NeighboursView.Relation relation : view.relations()) {
      String arrow = relation.direction().equals("to") ? " →" : " ←";
      body.element("dt", relation.label() + arrow).raw("<dd>");
      for (NeighboursView.Neighbour one : relation.neighbours()) {
        body.link(address(one.iri()), one.label()).raw(" ");
      }
      if (relation.more() > 0) {
        body.text(String.format(words.get("more"), relation.more()));
      }
      body.raw("</dd>");
    }
    body.raw("</dl>\n");
  }

  private void claims(Html body, Node thing, String id) {
    Listing<ClaimView> claims = new ClaimList(graph, ClaimFilter.about(thing)).part(null, CLAIMS);
    body.element("h2", words.get("claims"));
    ClaimCard card = new ClaimCard(body, naming());
    claims.items().forEach(card::write);
    if (claims.items().isEmpty()) {
      body.element("p", words.get("nothing"));
    }
    if (claims.next() != null) {
      String all = "/api/query/claims-about?format=html&limit=1000&lang=" + words.language();
      body.raw("<p>").link(all + "&entity=" + Links.part(id), words.get("all")).raw("</p>\n");
    }
  }

  private Page article(ArticleView article) {
    Html body = head(article.headline(), NodeFactory.createURI(article.iri()));
    body.raw("<p>")
        .link(address(article.publisher().iri()), article.publisher().label())
        .raw(" · ")
        .text(article.published());
    String url = article.url();
    String source = url == null ? null : Links.web(url);
    if (source != null) {
      body.raw(" · ").link(source, source);
    }
    body.raw("</p>\n").element("h2", words.get("claims"));
    ClaimCard card = new ClaimCard(body, naming());
    article.claims().forEach(card::write);
    body.element("h2", words.get("text")).raw("<div class=\"text\">");
    article.text().lines().forEach(line -> body.element("p", line));
    return new Page(words, article.headline(), body.raw("</div>\n").toString());
  }

  private String address(String iri) {
    return String.valueOf(Links.of(graph.iris(), NodeFactory.createURI(iri)));
  }
}
