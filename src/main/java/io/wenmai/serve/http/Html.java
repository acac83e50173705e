package io.wenmai.serve.http;

/** Builds pages; whatever is not written by {@link #raw} is escaped. */
public final class Html {
  private final StringBuilder out = new StringBuilder();

  /** Marks as they stand, which must come from the program and from nobody else. */
  public Html raw(String marks) {
    out.append(marks);
    return this;
  }

  /** Words of anybody, in the text or in a quoted attribute. */
  public Html text(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
    return this;
  }

  /** An element with nothing but words in it. */
  public Html element(String name, String words) {
    return raw("<" + name + ">").text(words).raw("</" + name + ">");
  }

  /** A link with words in it, to an address that {@link Links} let through. */
  public Html link(String address, String words) {
    return raw("<a rel=\"noopener noreferrer\" href=\"")
        .text(address)
        .raw("\">")
        .text(words)
        .raw("</a>");
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
