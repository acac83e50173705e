package io.wenmai.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldDocs;

/** One search in one state of the index. */
record Search(DirectoryReader reader, Words words, Set<Kind> kinds) {
  private static final int MOST = 10_000;
  private static final int TOO_FEW_TO_LEAVE_ONE_OUT = 3;
  private static final Sort BEST_FIRST =
      new Sort(
          SortField.FIELD_SCORE,
          new SortField(Fields.WEIGHT, SortField.Type.LONG, true),
          new SortField(Fields.IRI, SortField.Type.STRING));

  Hits page(int offset, int limit) throws IOException {
    IndexSearcher searcher = new IndexSearcher(reader);
    Query all = Queries.all(words, kinds);
    int total = searcher.count(all);
    if (total > 0 || words.apart().pieces().size() < TOO_FEW_TO_LEAVE_ONE_OUT) {
      return new Hits(total, hits(searcher, all, false, offset, limit));
    }
    Query most = Queries.most(words, kinds);
    return new Hits(searcher.count(most), hits(searcher, most, true, offset, limit));
  }

  private List<Hit> hits(IndexSearcher searcher, Query query, boolean apart, int offset, int limit)
      throws IOException {
    int from = Math.clamp(offset, 0, MOST);
    int to = (int) Math.min(MOST, (long) from + Math.max(0, limit));
    List<Hit> hits = new ArrayList<>();
    if (from < to) {
      HitReader hit = HitReader.of(words, apart);
      StoredFields fields = reader.storedFields();
      TopFieldDocs found = searcher.search(query, to, BEST_FIRST);
      for (int i = from; i < found.scoreDocs.length; i++) {
        FieldDoc best = (FieldDoc) found.scoreDocs[i];
        hits.add(hit.hit(Fields.passage(fields.document(best.doc)), (float) best.fields[0]));
      }
    }
    return hits;
  }
}
