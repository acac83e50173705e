package io.wenmai.serve.view;

import java.util.List;
import java.util.Map;

/**
 * An entity.
 *
 * @param kinds classes, such as {@code Organisation}
 * @param names usual names by language
 * @param aliases other names
 * @param tickers of its securities
 * @param catalogued whether the catalogue knows it, or only articles name it
 * @param sameAs IRIs elsewhere
 * @param claims about it, by type
 */
public record EntityView(
    String id,
    String iri,
    String label,
    List<String> kinds,
    Map<String, String> names,
    List<String> aliases,
    List<String> tickers,
    boolean catalogued,
    List<String> sameAs,
    Map<String, Long> claims) {}
