package io.wenmai.search;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.Bits;

/** The passages that a reader holds. */
record Stored(DirectoryReader reader) {
  Optional<Passage> passage(String iri) throws IOException {
    IndexSearcher searcher = new IndexSearcher(reader);
    TopDocs found = searcher.search(new TermQuery(new Term(Fields.IRI, iri)), 1);
    return found.scoreDocs.length == 0
        ? Optional.empty()
        : Optional.of(Fields.passage(reader.storedFields().document(found.scoreDocs[0].doc)));
  }

  void each(Consumer<Passage> consumer) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      StoredFields fields = leaf.reader().storedFields();
      Bits live = leaf.reader().getLiveDocs();
      for (int i = 0; i < leaf.reader().maxDoc(); i++) {
        if (live == null || live.get(i)) {
          consumer.accept(Fields.passage(fields.document(i)));
        }
      }
    }
  }
}
