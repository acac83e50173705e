package io.wenmai.article;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Angle brackets that begin no tag of moderate length are text, so that nobody looks for the end of
 * each through all that follows.
 */
final class LiteralBrackets implements InlineContentParserFactory {
  private static final int LONGEST_TAG = 1000;

  @Override
  public Set<Character> getTriggerCharacters() {
    return Set.of('<');
  }

  @Override
  public InlineContentParser create() {
    return LiteralBrackets::parse;
  }

  private static ParsedInline parse(InlineParserState state) {
    Scanner scanner = state.scanner();
    scanner.next();
    Position behind = scanner.position();
    boolean comment = scanner.next('!');
    for (int i = 0;
        i < LONGEST_TAG && scanner.hasNext() && (comment || scanner.peek() != '<');
        i++) {
      if (scanner.next('>')) {
        return ParsedInline.none();
      }
      scanner.next();
    }
    return ParsedInline.of(new Text("<"), behind);
  }
}
