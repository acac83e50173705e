package io.wenmai.search;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** Passages as documents of Lucene and back, whole. */
final class Fields {
  static final String IRI = "iri";
  static final String KIND = "kind";
  static final String TERMS = "terms";
  static final String NAME = "name";
  static final String WEIGHT = "weight";

  /** What Lucene makes of a passage; another number makes old indexes be written anew. */
  static final int VERSION = 1;

  private static final String TYPE = "type";
  private static final String WITHIN = "article";
  private static final String TEXT = "text";
  private static final FieldType SEARCHED = searched();

  private Fields() {}

  static Document document(Passage passage) {
    Document document = new Document();
    document.add(new StringField(IRI, passage.iri(), Field.Store.YES));
    document.add(new SortedDocValuesField(IRI, new BytesRef(passage.iri())));
    document.add(new StringField(KIND, passage.kind().name(), Field.Store.YES));
    document.add(new StoredField(TYPE, passage.type()));
    document.add(new StoredField(WEIGHT, passage.weight()));
    document.add(new NumericDocValuesField(WEIGHT, passage.weight()));
    String article = passage.article();
    if (article != null) {
      document.add(new StoredField(WITHIN, article));
    }
    passage.texts().forEach(text -> document.add(new StoredField(TEXT, text)));
    document.add(new Field(TERMS, new TermStream(passage.texts()), SEARCHED));
    if (passage.kind() == Kind.ENTITY) {
      passage.texts().forEach(text -> document.add(name(text)));
    }
    return document;
  }

  private static Field name(String text) {
    return new StringField(NAME, Term.key(Terms.of(text)), Field.Store.NO);
  }

  static Passage passage(Document document) {
    return new Passage(
        document.get(IRI),
        Kind.valueOf(document.get(KIND)),
        document.get(TYPE),
        document.get(WITHIN),
        List.copyOf(Arrays.asList(document.getValues(TEXT))),
        document.getField(WEIGHT).numericValue().longValue());
  }

  private static FieldType searched() {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.freeze();
    return type;
  }
}
