package io.wenmai.article;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/**
 * Asterisks that are text: escaped ones, those between digits, and the star of a share under
 * special treatment such as {@code *ST} followed by a Chinese name. They travel as {@link
 * #PLACEHOLDER}, so that every other asterisk that is left after parsing is known for a mark
 * without a partner.
 */
final class LiteralStars implements InlineContentParserFactory {
  /** A noncharacter that no text holds once it is cleaned. */
  static final char PLACEHOLDER = '\uFDD0';

  private static final int FIRST_HAN = 0x3400;

  @Override
  public Set<Character> getTriggerCharacters() {
    return Set.of('\\', '*');
  }

  @Override
  public InlineContentParser create() {
    return LiteralStars::parse;
  }

  private static ParsedInline parse(InlineParserState state) {
    Scanner scanner = state.scanner();
    int before = scanner.peekPreviousCodePoint();
    boolean literal =
        scanner.next('\\')
            ? scanner.next('*')
            : scanner.next('*') && (share(scanner) || (digit(before) && digit(scanner.peek())));
    return literal
        ? ParsedInline.of(new Text(String.valueOf(PLACEHOLDER)), scanner.position())
        : ParsedInline.none();
  }

  private static boolean digit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean share(Scanner scanner) {
    var star = scanner.position();
    boolean share = scanner.next("ST") && scanner.peek() >= FIRST_HAN;
    scanner.setPosition(star);
    return share;
  }
}
