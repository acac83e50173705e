package io.wenmai.fact;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of entities, by id. */
public interface Entities {
  /** Ids of the entities that bear a name, alias or ticker; case and separators do not count. */
  Set<String> named(String name);

  /** The usual name. */
  String label(String id);

  /** Month and day on which its fiscal year ends, as {@code MM-DD}; null where not known. */
  @Nullable String fiscalYearEnd(String id);

  /** Whether it calls a fiscal year by the year in which it begins, as Japanese companies do. */
  boolean namesYearByStart(String id);

  /** What it is a part or product of; null where not known. */
  @Nullable String owner(String id);

  /** Its parts and products. */
  Set<String> parts(String id);

  /** Whether two are the same, or one is a part or product of the other. */
  default boolean kin(String one, String other) {
    return one.equals(other) || one.equals(owner(other)) || other.equals(owner(one));
  }
}
