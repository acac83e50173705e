package io.wenmai.export;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What joins two entities in a drawing.
 *
 * @param from id of a vertex
 * @param to id of a vertex
 * @param relation such as {@code worksFor}
 * @param label the relation in Chinese
 * @param english the relation in English
 * @param directed false where it holds both ways; it is written once then
 * @param claims how many claims say so; 0 for what only the catalogue says
 * @param sources how many publishers their articles have
 * @param first the day of the first article that says so, null without claims
 * @param last the day of the last one
 */
public record Edge(
    String from,
    String to,
    String relation,
    String label,
    String english,
    boolean directed,
    long claims,
    long sources,
    @Nullable LocalDate first,
    @Nullable LocalDate last) {
  /** Its name in a drawing; no other edge has it. */
  public String id() {
    return from + "--" + relation + "--" + to;
  }
}
