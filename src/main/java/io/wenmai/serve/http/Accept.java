package io.wenmai.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a client accepts: its {@code Accept} headers, read with patience. */
public record Accept(List<Range> ranges) {
  private static final int MOST_RANGES = 64;

  public Accept {
    ranges = List.copyOf(ranges);
  }

  /**
   * A range of media types.
   *
   * @param type such as {@code text/html}, <code>text/*</code> or <code>*&#47;*</code>
   * @param quality from 0 (never) to 1
   */
  record Range(String type, double quality) {
    /** How exactly the range names the type: 0 not at all, 3 by name. */
    int fit(String offered) {
      if (type.equals(offered)) {
        return 3;
      }
      if (type.equals("*/*") || type.equals("*")) {
        return 1;
      }
      return type.endsWith("/*") && offered.startsWith(type.substring(0, type.length() - 1))
          ? 2
          : 0;
    }
  }

  /** What the request's headers say; whoever says nothing accepts everything. */
  public static Accept of(HttpServletRequest request) {
    List<Range> ranges = new ArrayList<>();
    for (String header : Collections.list(request.getHeaders("Accept"))) {
      for (String part : header.split(",", MOST_RANGES)) {
        if (!part.isBlank()) {
          ranges.add(range(part));
        }
      }
    }
    return new Accept(ranges.isEmpty() ? List.of(new Range("*/*", 1)) : ranges);
  }

  private static Range range(String part) {
    String[] words = part.split(";", MOST_RANGES);
    double quality = 1;
    for (String word : words) {
      String parameter = word.strip();
      if (parameter.startsWith("q=")) {
        quality = quality(parameter.substring(2));
      }
    }
    return new Range(words[0].strip().toLowerCase(Locale.ROOT), quality);
  }

  private static double quality(String number) {
    return number.matches("[01]?(\\.[0-9]{0,3})?") && !number.isEmpty() && !number.equals(".")
        ? Double.parseDouble(number)
        : 0;
  }

  /**
   * Of these types the one that the client likes best; of equals the one that it names most
   * exactly, then the first. Null for none.
   */
  public @Nullable String best(List<String> offered) {
    String best = null;
    Range most = new Range("", 0);
    for (String type : offered) {
      Range range = closest(type);
      if (range.quality() > most.quality()
          || (best != null
              && range.quality() == most.quality()
              && range.fit(type) > most.fit(best))) {
        best = type;
        most = range;
      }
    }
    return best;
  }

  /** The range that names the type most exactly. */
  private Range closest(String type) {
    Range closest = new Range("", 0);
    for (Range range : ranges) {
      if (range.fit(type) > closest.fit(type)) {
        closest = range;
      }
    }
    return closest;
  }
}
