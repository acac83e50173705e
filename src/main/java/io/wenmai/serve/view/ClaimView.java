package io.wenmai.serve.view;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A claim with its evidence.
 *
 * @param type of the claim table
 * @param slots by property, in alphabetical order: text, number, entity, or a list of these
 * @param attribution who said so, in the words of the article
 * @param begin where the sentence begins in the article's text, in code points
 */
public record ClaimView(
    String id,
    String iri,
    String type,
    String modality,
    Map<String, Object> slots,
    @Nullable String attribution,
    @Nullable Ref attributedTo,
    String quote,
    int begin,
    int end,
    String foundBy,
    ArticleRef article) {}
