package io.wenmai.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.jspecify.annotations.Nullable;

/** Reads the comment at the head of a query: {@code # key: words}, continued by {@code # words}. */
final class QueryHeader {
  private final String name;
  private final String text;
  private final SequencedMap<String, String> entries;

  QueryHeader(String name, String text) {
    this.name = name;
    this.text = text;
    this.entries = entries(text);
  }

  NamedQuery read() {
    Map<String, String> fallbacks = fallbacks(query());
    List<Parameter> parameters = new ArrayList<>();
    entries.forEach((key, words) -> {
      if (key.startsWith("param ")) {
        parameters.add(parameter(key, words, fallbacks));
      }
    });
    return new NamedQuery(name, entry("title"), entry("description"), parameters, text);
  }

  private Query query() {
    try {
      return QueryFactory.create(text);
    } catch (QueryParseException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private String entry(String key) {
    String words = entries.get(key);
    if (words == null || words.isEmpty()) {
      throw wrong("its header has no '# " + key + ": …'; add it");
    }
    return words;
  }

  private Parameter parameter(String key, String words, Map<String, String> fallbacks) {
    String[] parts = key.split(" ", -1);
    if (parts.length != 3) {
      throw wrong("'# " + key + "' is not of the form '# param NAME TYPE: words'");
    }
    if (!fallbacks.containsKey(parts[1])) {
      throw wrong("parameter " + parts[1] + " has no VALUES block (or LIMIT); add it");
    }
    String fallback = fallbacks.get(parts[1]);
    return new Parameter(
        parts[1], type(parts[2]), words, fallback == null || fallback.isEmpty() ? null : fallback);
  }

  private Parameter.Type type(String word) {
    try {
      return Parameter.Type.valueOf(word.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw wrong("there is no parameter type '" + word + "'");
    }
  }

  private StoreException wrong(String reason) {
    return new StoreException("query " + name + ": " + reason);
  }

  private static SequencedMap<String, String> entries(String text) {
    SequencedMap<String, String> entries = new LinkedHashMap<>();
    @Nullable String last = null;
    for (String line : text.lines().takeWhile(l -> l.startsWith("#")).toList()) {
      String words = line.substring(1).strip();
      int colon = words.indexOf(": ");
      if (line.startsWith("#   ") && last != null) {
        entries.merge(last, words, (a, b) -> a + " " + b);
      } else if (colon > 0) {
        last = words.substring(0, colon);
        entries.put(last, words.substring(colon + 2));
      }
    }
    return entries;
  }

  /** By variable of a VALUES block, what its first row holds; empty where that is UNDEF. */
  private static Map<String, String> fallbacks(Query query) {
    Map<String, String> found = new HashMap<>();
    if (query.hasLimit()) {
      found.put("limit", Long.toString(query.getLimit()));
    }
    QueryTransformOps.transform(
        query,
        new ElementTransformCopyBase() {
          @Override
          public Element transform(ElementData block) {
            if (block.getVars().size() == 1 && !block.getRows().isEmpty()) {
              Var var = block.getVars().getFirst();
              Node term = block.getRows().getFirst().get(var);
              found.put(var.getVarName(), term == null ? "" : words(term));
            }
            return block;
          }
        });
    return found;
  }

  private static String words(Node term) {
    return term.isLiteral()
        ? term.getLiteralLexicalForm()
        : term.getURI().substring(term.getURI().lastIndexOf('#') + 1);
  }
}
