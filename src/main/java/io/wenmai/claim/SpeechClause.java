package io.wenmai.claim;

import io.wenmai.mention.Name;
import io.wenmai.text.Span;
import java.util.List;

/** The stretch of a sentence in which the subject of a verb is looked for. */
record SpeechClause(Scene scene, int begin, int end) {
  private static final String BREAKS = "，,；;。：:“”\"!！?？「」『』|\n";

  /** The clause up to {@code end}; what stands in brackets breaks none. */
  static SpeechClause before(Scene scene, int end) {
    int base = scene.sentence().span().begin();
    String text = scene.sentence().folded();
    int depth = 0;
    for (int at = end - 1; at >= base; at--) {
      char sign = text.charAt(at - base);
      depth += sign == ')' ? 1 : sign == '(' ? -1 : 0;
      if (depth < 0 || (depth == 0 && breaks(text, at - base))) {
        return new SpeechClause(scene, at + 1, end);
      }
    }
    return new SpeechClause(scene, base, end);
  }

  private static boolean breaks(String text, int at) {
    char sign = text.charAt(at);
    return BREAKS.indexOf(sign) >= 0
        || (sign == ' '
            && at > 0
            && at + 1 < text.length()
            && han(text.charAt(at - 1))
            && han(text.charAt(at + 1)));
  }

  private static boolean han(char sign) {
    return Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN;
  }

  /** The clause before this one in the sentence; empty where there is none. */
  SpeechClause previous() {
    int base = scene.sentence().span().begin();
    return begin <= base ? new SpeechClause(scene, base, base) : before(scene, begin - 1);
  }

  /** Whether a comma, and no end of a quote or sentence, stands before the clause. */
  boolean continues() {
    int base = scene.sentence().span().begin();
    return begin > base && "，,".indexOf(scene.sentence().folded().charAt(begin - 1 - base)) >= 0;
  }

  String text() {
    return scene.between(begin, end).strip();
  }

  /** The names in it, in order, but for those in brackets. */
  List<Name> names() {
    return scene.all(Name.class).stream()
        .filter(name -> name.span().begin() >= begin && name.span().end() <= end)
        .filter(name -> !bracketed(name.span()))
        .toList();
  }

  private boolean bracketed(Span span) {
    String before = scene.between(begin, span.begin());
    return before.lastIndexOf('(') > before.lastIndexOf(')');
  }
}
