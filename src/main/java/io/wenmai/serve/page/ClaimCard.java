package io.wenmai.serve.page;

import io.wenmai.graph.Wm;
import io.wenmai.serve.http.Html;
import io.wenmai.serve.http.Links;
import io.wenmai.serve.view.ClaimView;
import io.wenmai.serve.view.Ref;
import java.util.List;
import org.apache.jena.graph.NodeFactory;

/** Shows claims: the sentence first, then what it is taken to say, by whom and how surely. */
record ClaimCard(Html body, Naming naming) {
  void write(ClaimView claim) {
    body.raw("<section class=\"claim\"><blockquote>").text(claim.quote()).raw("</blockquote><p>");
    body.link(address(claim.iri()), naming.of(Wm.term(claim.type()), claim.type()))
        .raw(" ")
        .element("em", naming.of(Wm.keyword(claim.modality()), claim.modality()));
    String speaker = claim.attribution();
    if (speaker != null) {
      body.text(" — ").text(speaker);
    }
    body.raw(" · ").text(claim.article().day()).raw(" ");
    link(claim.article().publisher());
    body.raw(" ").link(address(claim.article().iri()), claim.article().headline()).raw("</p><dl>");
    claim.slots().forEach(this::slot);
    body.raw("</dl></section>\n");
  }

  private void slot(String name, Object value) {
    body.element("dt", naming.of(Wm.term(name), name)).raw("<dd>");
    value(value);
    body.raw("</dd>");
  }

  private void value(Object value) {
    switch (value) {
      case Ref entity -> link(entity);
      case List<?> several ->
          several.forEach(one -> {
            value(one);
            body.raw(" ");
          });
      default -> body.text(value.toString());
    }
  }

  private void link(Ref entity) {
    if (!entity.iri().isEmpty()) {
      body.link(address(entity.iri()), entity.label());
    }
  }

  private String address(String iri) {
    return String.valueOf(Links.of(naming.graph().iris(), NodeFactory.createURI(iri)));
  }
}
