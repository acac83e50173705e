package io.wenmai.text;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;

/** Sentences to words with parts of speech; names are not guessed here. Thread-safe. */
final class Words {
  private final Segment segment =
      new ViterbiSegment()
          .enableAllNamedEntityRecognize(false)
          .enablePartOfSpeechTagging(true)
          .enableOffset(true);

  /** The words of a sentence that begins at {@code offset} of the article; blanks are no words. */
  List<Token> of(String verbatim, String folded, int offset) {
    List<Token> tokens = new ArrayList<>();
    for (Term term : segment.seg(folded)) {
      int end = term.offset + term.word.length();
      String word = verbatim.substring(term.offset, end);
      if (!word.isBlank()) {
        tokens.add(
            new Token(new Span(offset + term.offset, offset + end), word, term.nature.toString()));
      }
    }
    return tokens;
  }
}
