package io.wenmai.lexicon;

import org.yaml.snakeyaml.resolver.Resolver;

/** Takes every scalar as the text it is: {@code no} is Norway's id, not false. */
final class PlainTexts extends Resolver {
  @Override
  protected void addImplicitResolvers() {}
}
