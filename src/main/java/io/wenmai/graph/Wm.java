package io.wenmai.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of {@code ontology/wenmai.ttl} and of the standard vocabularies beside it. */
public final class Wm {
  /** The namespace of classes and properties. */
  public static final String NS = "https://w3id.org/wenmai/ontology#";

  /** The namespace of keywords. */
  public static final String KEYWORDS = "https://w3id.org/wenmai/keyword#";

  /** The graph that holds the ontology itself. */
  public static final Node ONTOLOGY = NodeFactory.createURI("https://w3id.org/wenmai/ontology");

  public static final Node ARTICLE = term("Article");
  public static final Node SENTENCE_CLASS = term("Sentence");
  public static final Node CLAIM = term("Claim");
  public static final Node ENTITY = term("Entity");

  public static final Node FACT = term("Fact");
  public static final Node QUESTION = term("Question");
  public static final Node CONFLICT = term("Conflict");
  public static final Node SOURCE_GROUP = term("SourceGroup");

  public static final Node ABOUT = term("about");
  public static final Node STATED_IN = term("statedIn");
  public static final Node SENTENCE = term("sentence");
  public static final Node SENTENCE_OF = term("sentenceOf");
  public static final Node QUOTE = term("quote");
  public static final Node TEXT = term("text");
  public static final Node INDEX = term("index");
  public static final Node BEGIN = term("begin");
  public static final Node END = term("end");
  public static final Node MODALITY = term("modality");
  public static final Node ATTRIBUTED_TO = term("attributedTo");
  public static final Node ATTRIBUTION_TEXT = term("attributionText");
  public static final Node RELAY = term("relay");
  public static final Node FOUND_BY = term("foundBy");
  public static final Node INPUT_NAME = term("inputName");
  public static final Node DAY = term("day");
  public static final Node DIGEST = term("digest");
  public static final Node LABEL = term("label");
  public static final Node NAME_KEY = term("nameKey");
  public static final Node TICKER_SYMBOL = term("tickerSymbol");
  public static final Node FINER_TYPE = term("finerType");
  public static final Node FISCAL_YEAR_END = term("fiscalYearEnd");
  public static final Node CURRENCY_CODE = term("currencyCode");
  public static final Node MARKET_CODE = term("marketCode");
  public static final Node ISO_CODE = term("isoCode");
  public static final Node RELATED_TO = term("relatedTo");
  public static final Node CATALOGUED = term("catalogued");

  public static final Node ANSWERS = term("answers");
  public static final Node ANSWER = term("answer");
  public static final Node ASKS_TYPE = term("asksType");
  public static final Node ASKS_SLOT = term("asksSlot");
  public static final Node ASKS_ABOUT = term("asksAbout");
  public static final Node REPRESENTATIVE = term("representative");
  public static final Node SUPPORTED_BY = term("supportedBy");
  public static final Node DENIED_BY = term("deniedBy");
  public static final Node CONFLICTS_WITH = term("conflictsWith");
  public static final Node REFINES = term("refines");
  public static final Node SUPERSEDES = term("supersedes");
  public static final Node BETWEEN = term("between");
  public static final Node REASON = term("reason");
  public static final Node SLIP = term("slip");
  public static final Node VERDICT = term("verdict");
  public static final Node ARTICLE_COUNT = term("articleCount");
  public static final Node SOURCE_COUNT = term("sourceCount");
  public static final Node FIRST_SAID = term("firstSaid");
  public static final Node FIRST_SAID_IN = term("firstSaidIn");
  public static final Node LAST_SAID = term("lastSaid");
  public static final Node GROUP_OF = term("groupOf");
  public static final Node GROUPS = term("groups");
  public static final Node COPY_OF = term("copyOf");
  public static final Node MATTER = term("matter");
  public static final Node ANSWERED_IN = term("answeredIn");
  public static final Node ACCOUNTED_FOR = term("accountedFor");

  public static final Node DATE_PUBLISHED = schema("datePublished");
  public static final Node HEADLINE = schema("headline");
  public static final Node PUBLISHER = schema("publisher");
  public static final Node URL = schema("url");
  public static final Node IN_LANGUAGE = schema("inLanguage");
  public static final Node KEYWORD = schema("keywords");

  private Wm() {}

  /** The class or property of that name. */
  public static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }

  /** The concept of a keyword of the claim table. */
  public static Node keyword(String word) {
    return NodeFactory.createURI(KEYWORDS + word);
  }

  /** The property of a slot: {@code change_percent} is {@code wm:changePercent}. */
  public static Node slot(String slot) {
    return term(camel(slot));
  }

  static String camel(String slot) {
    StringBuilder camel = new StringBuilder();
    boolean upper = false;
    for (int i = 0; i < slot.length(); i++) {
      char c = slot.charAt(i);
      if (c == '_') {
        upper = true;
      } else {
        camel.append(upper ? Character.toUpperCase(c) : c);
        upper = false;
      }
    }
    return camel.toString();
  }

  private static Node schema(String name) {
    return NodeFactory.createURI("https://schema.org/" + name);
  }
}
