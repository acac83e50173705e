package io.wenmai.export;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes values as JSON: maps, lists, strings, numbers, booleans and null. */
public final class Json {
  private static final String ESCAPED = "\"\\\b\f\n\r\t";
  private static final String LETTERS = "\"\\bfnrt";

  private Json() {}

  /** The value as one line of JSON. */
  public static String line(@Nullable Object value) {
    StringBuilder out = new StringBuilder();
    write(value, out);
    return out.toString();
  }

  private static void write(@Nullable Object value, StringBuilder out) {
    switch (value) {
      case null -> out.append("null");
      case Map<?, ?> map -> object(map, out);
      case List<?> list -> array(list, out);
      case BigDecimal number -> out.append(plain(number));
      case Integer number -> out.append(number.intValue());
      case Long number -> out.append(number.longValue());
      case Boolean truth -> out.append(truth.booleanValue());
      case String text -> string(text, out);
      default -> throw new IllegalArgumentException(value.getClass() + " has no JSON form");
    }
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private static void object(Map<?, ?> map, StringBuilder out) {
    String mark = "{";
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      out.append(mark);
      string((String) entry.getKey(), out);
      out.append(": ");
      write(entry.getValue(), out);
      mark = ", ";
    }
    out.append(map.isEmpty() ? "{}" : "}");
  }

  private static void array(List<?> list, StringBuilder out) {
    out.append('[');
    for (Iterator<?> members = list.iterator(); members.hasNext(); ) {
      write(members.next(), out);
      out.append(members.hasNext() ? ", " : "");
    }
    out.append(']');
  }

  private static void string(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int escape = ESCAPED.indexOf(c);
      if (escape >= 0) {
        out.append('\\').append(LETTERS.charAt(escape));
      } else if (c < ' ' || isLone(text, i)) {
        out.append(String.format("\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }

  /** Whether the unit is half of a character whose other half is missing: UTF-8 cannot say it. */
  private static boolean isLone(String text, int i) {
    char c = text.charAt(i);
    return Character.isHighSurrogate(c)
        ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
        : Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }
}
