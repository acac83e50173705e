package io.wenmai.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Words as queries of Lucene. Scores say how something was found and depend on nothing else in the
 * index: the whole name, its beginning, words of a name, of a headline, of a sentence.
 */
final class Queries {
  private static final float WHOLE_NAME = 16;
  private static final float NAME_BEGINS = 8;
  private static final float MOST_OF_THE_WORDS = 0.6f;

  private Queries() {}

  /** Whatever has all the words. */
  static Query all(Words words, Set<Kind> kinds) {
    BooleanQuery.Builder each = new BooleanQuery.Builder();
    words.pieces().forEach(piece -> each.add(query(piece), Occur.MUST));
    List<Query> ways = new ArrayList<>();
    kinds.forEach(kind -> ways.add(scored(filtered(each.build(), kind), worth(kind))));
    if (kinds.contains(Kind.ENTITY)) {
      ways.add(scored(new TermQuery(name(words)), WHOLE_NAME));
      ways.add(scored(new PrefixQuery(name(words)), NAME_BEGINS));
    }
    return new DisjunctionMaxQuery(ways, 0);
  }

  /** Whatever has most of the words, of long ones most of the pairs of characters. */
  static Query most(Words words, Set<Kind> kinds) {
    List<Words.Piece> apart = words.apart().pieces();
    BooleanQuery.Builder most = new BooleanQuery.Builder();
    apart.forEach(piece -> most.add(scored(query(piece), 1f / apart.size()), Occur.SHOULD));
    most.setMinimumNumberShouldMatch((int) Math.ceil(MOST_OF_THE_WORDS * apart.size()));
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    kinds.forEach(kind -> any.add(kind(kind), Occur.SHOULD));
    return new BooleanQuery.Builder()
        .add(most.build(), Occur.MUST)
        .add(any.build(), Occur.FILTER)
        .build();
  }

  private static float worth(Kind kind) {
    return switch (kind) {
      case ENTITY -> 4;
      case ARTICLE -> 2;
      case SENTENCE -> 1;
    };
  }

  private static Query query(Words.Piece piece) {
    List<Term> terms = piece.terms();
    if (!piece.open()) {
      return phrase(terms);
    }
    Query beginning = new PrefixQuery(term(piece.last().text()));
    return terms.size() == 1
        ? beginning
        : new BooleanQuery.Builder()
            .add(phrase(terms.subList(0, terms.size() - 1)), Occur.MUST)
            .add(beginning, Occur.MUST)
            .build();
  }

  private static Query phrase(List<Term> terms) {
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    for (int i = 0; i < terms.size(); i++) {
      boolean pair = i + 1 < terms.size() && terms.get(i).joins(terms.get(i + 1));
      boolean paired = i > 0 && terms.get(i - 1).joins(terms.get(i));
      if (pair) {
        phrase.add(term(terms.get(i).text() + terms.get(i + 1).text()), i);
      } else if (!paired) {
        phrase.add(term(terms.get(i).text()), i);
      }
    }
    return phrase.build();
  }

  private static Query filtered(Query query, Kind kind) {
    return new BooleanQuery.Builder().add(query, Occur.MUST).add(kind(kind), Occur.FILTER).build();
  }

  private static Query kind(Kind kind) {
    return new TermQuery(new org.apache.lucene.index.Term(Fields.KIND, kind.name()));
  }

  private static Query scored(Query query, float score) {
    return new BoostQuery(new ConstantScoreQuery(query), score);
  }

  private static org.apache.lucene.index.Term term(String text) {
    return new org.apache.lucene.index.Term(Fields.TERMS, text);
  }

  private static org.apache.lucene.index.Term name(Words words) {
    return new org.apache.lucene.index.Term(Fields.NAME, words.key());
  }
}
