package io.wenmai.store;

import java.io.OutputStream;
import java.util.Collection;
import java.util.Iterator;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.sparql.core.Quad;

/** Writes graphs as JSON-LD, one after the other: usual writers need all of them at once. */
final class JsonLdWriter {
  private final IndentedWriter out;
  private final SequencedMap<String, String> prefixes;

  JsonLdWriter(OutputStream out, SequencedMap<String, String> prefixes) {
    this.out = new IndentedWriter(out);
    this.prefixes = prefixes;
  }

  /** Writes graphs, each given by its quads in order. */
  void write(Stream<Collection<Quad>> graphs) {
    JsonLdTerms terms = new JsonLdTerms(prefixes);
    out.print("{ \"@context\": ");
    JSON.write(out, context());
    out.println(",");
    out.print("\"@graph\": [");
    String separator = "";
    Iterator<Collection<Quad>> all = graphs.iterator();
    while (all.hasNext()) {
      out.println(separator);
      JSON.write(out, terms.graph(all.next()));
      separator = ",";
    }
    out.println("] }");
    out.flush();
  }

  private JsonObject context() {
    JsonObject context = new JsonObject();
    prefixes.forEach(context::put);
    return context;
  }
}
