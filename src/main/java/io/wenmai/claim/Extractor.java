package io.wenmai.claim;

import java.util.List;

/** Sees claims of some types in a paragraph. */
@FunctionalInterface
interface Extractor {
  List<Draft> extract(Paragraph paragraph);
}
