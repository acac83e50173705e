package io.wenmai.article;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Markdown to blocks of plain text. Indented text is a paragraph and not code: Chinese paragraphs
 * are often indented.
 */
final class Markdown {
  private static final int MAX_DEPTH = 32;

  /** The longest line that may begin a block of HTML. */
  private static final int LONGEST_TAG_LINE = 2000;

  private static final Parser PARSER = parser(blockTypes());
  private static final Parser WITHOUT_HTML = parser(withoutHtml());

  private Markdown() {}

  static List<Draft> blocks(String markdown) {
    Parser parser = longTagLine(markdown) ? WITHOUT_HTML : PARSER;
    return new MarkdownWalk().walk(parser.parse(markdown.replace(LiteralStars.PLACEHOLDER, ' ')));
  }

  private static boolean longTagLine(String markdown) {
    return markdown
        .lines()
        .anyMatch(line -> line.length() > LONGEST_TAG_LINE && line.indexOf('<') >= 0);
  }

  private static Parser parser(Set<Class<? extends org.commonmark.node.Block>> blockTypes) {
    return Parser.builder()
        .extensions(List.of(TablesExtension.create()))
        .enabledBlockTypes(blockTypes)
        .customInlineContentParserFactory(new LiteralStars())
        .customInlineContentParserFactory(new LiteralBrackets())
        .maxOpenBlockParsers(MAX_DEPTH)
        .includeSourceSpans(IncludeSourceSpans.NONE)
        .build();
  }

  private static Set<Class<? extends org.commonmark.node.Block>> withoutHtml() {
    Set<Class<? extends org.commonmark.node.Block>> types = blockTypes();
    types.remove(HtmlBlock.class);
    return types;
  }

  private static Set<Class<? extends org.commonmark.node.Block>> blockTypes() {
    Set<Class<? extends org.commonmark.node.Block>> types = new LinkedHashSet<>();
    types.add(BlockQuote.class);
    types.add(FencedCodeBlock.class);
    types.add(Heading.class);
    types.add(HtmlBlock.class);
    types.add(ListBlock.class);
    types.add(ThematicBreak.class);
    return types;
  }
}
