package io.wenmai.serve.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article with its claims.
 *
 * @param published local time in Asia/Shanghai
 * @param inputName the name of its file, without extension
 * @param claims in the order of the text
 */
public record ArticleView(
    String id,
    String iri,
    String headline,
    String published,
    Ref publisher,
    String language,
    @Nullable String url,
    String inputName,
    List<String> keywords,
    String text,
    List<ClaimView> claims) {}
