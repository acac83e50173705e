package io.wenmai.store;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;

/** Puts terms in the place of the data of {@code VALUES} blocks of one variable. */
final class ValuesTransform extends ElementTransformCopyBase {
  private final Map<Var, Node> terms;

  ValuesTransform(Map<Var, Node> terms) {
    this.terms = Map.copyOf(terms);
  }

  @Override
  public Element transform(ElementData block) {
    List<Var> vars = block.getVars();
    Node term = vars.size() == 1 ? terms.get(vars.getFirst()) : null;
    return term == null
        ? block
        : new ElementData(
            List.of(vars.getFirst()), List.of(BindingFactory.binding(vars.getFirst(), term)));
  }
}
