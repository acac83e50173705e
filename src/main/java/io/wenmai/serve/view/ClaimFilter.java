package io.wenmai.serve.view;

import java.time.LocalDate;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Which claims are wanted; what is null restricts nothing.
 *
 * @param type class of the claim
 * @param entity that stands in a slot
 * @param source publisher of the article
 * @param modality concept
 * @param since first day of publication
 * @param until last day of publication
 */
public record ClaimFilter(
    @Nullable Node type,
    @Nullable Node entity,
    @Nullable Node source,
    @Nullable Node modality,
    @Nullable LocalDate since,
    @Nullable LocalDate until) {
  /** All claims. */
  public static final ClaimFilter ALL = new ClaimFilter(null, null, null, null, null, null);

  /** Claims about an entity. */
  public static ClaimFilter about(Node entity) {
    return new ClaimFilter(null, entity, null, null, null, null);
  }
}
