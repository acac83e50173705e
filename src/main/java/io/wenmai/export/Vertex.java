package io.wenmai.export;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An entity in a drawing.
 *
 * @param id the end of its IRI
 * @param english its English name; empty where none is known
 * @param kind such as {@code Organisation}
 * @param claims how many claims are about it
 * @param articles how many articles make them
 * @param sources how many publishers these have
 * @param first the day of the first article that says something of it, null without claims
 * @param last the day of the last one
 */
public record Vertex(
    String id,
    String iri,
    String label,
    String english,
    String kind,
    long claims,
    long articles,
    long sources,
    @Nullable LocalDate first,
    @Nullable LocalDate last) {}
