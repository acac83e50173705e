package io.wenmai.serve.api;

import io.wenmai.serve.http.HttpProblem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.apache.jena.web.HttpSC;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a route.
 *
 * @param fallback what counts when nothing is given; null where that means nothing
 * @param choices the words that it may be; empty where any will do
 * @param most the greatest number
 */
record Param(
    String name,
    Type type,
    String description,
    boolean required,
    @Nullable String fallback,
    List<String> choices,
    int most) {
  /** What a parameter holds. */
  enum Type {
    TEXT,
    NUMBER,
    DAY,
    CURSOR
  }

  Param {
    choices = List.copyOf(choices);
  }

  static Param text(String name, String description) {
    return new Param(name, Type.TEXT, description, false, null, List.of(), 0);
  }

  static Param required(String name, String description) {
    return new Param(name, Type.TEXT, description, true, null, List.of(), 0);
  }

  static Param choice(String name, String description, List<String> choices) {
    return new Param(name, Type.TEXT, description, false, null, choices, 0);
  }

  static Param day(String name, String description) {
    return new Param(name, Type.DAY, description, false, null, List.of(), 0);
  }

  static Param number(String name, String description, int fallback, int most) {
    return new Param(
        name, Type.NUMBER, description, false, Integer.toString(fallback), List.of(), most);
  }

  static Param cursor() {
    return new Param(
        "cursor",
        Type.CURSOR,
        "Where to go on: 'next' of the part before",
        false,
        null,
        List.of(),
        0);
  }

  static Param limit(int fallback, int most) {
    return number("limit", "How many at most", fallback, most);
  }

  /**
   * Refuses what the parameter cannot hold.
   *
   * @throws HttpProblem that says what it can hold
   */
  void check(String value) {
    boolean fits =
        switch (type) {
          case TEXT -> choices.isEmpty() || choices.contains(value);
          case NUMBER -> value.matches("[0-9]{1,9}") && Integer.parseInt(value) <= most;
          case DAY -> isDay(value);
          case CURSOR -> value.matches("[A-Za-z0-9_-]{1,400}");
        };
    if (!fits) {
      throw new HttpProblem(
          HttpSC.BAD_REQUEST_400, "'" + value + "' does not fit " + name + "; give " + expected());
    }
  }

  private static boolean isDay(String value) {
    try {
      return LocalDate.parse(value).getYear() < 10_000;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private String expected() {
    return switch (type) {
      case TEXT -> "one of " + String.join(", ", choices);
      case NUMBER -> "a number from 0 to " + most;
      case DAY -> "a day such as 2025-02-12";
      case CURSOR -> "'next' of the part before";
    };
  }
}
