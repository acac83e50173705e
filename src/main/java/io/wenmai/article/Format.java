package io.wenmai.article;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The forms of input, told apart by file name; {@code .gz} may follow each. */
enum Format {
  MARKDOWN,
  HTML,
  JSON,
  JSON_LINES;

  private static final String GZIP = ".gz";

  static @Nullable Format of(Path path) {
    String name = withoutGzip(fileName(path)).toLowerCase(Locale.ROOT);
    for (Format format : values()) {
      if (format.ending(name) != null) {
        return format;
      }
    }
    return null;
  }

  static boolean gzipped(Path path) {
    return fileName(path).toLowerCase(Locale.ROOT).endsWith(GZIP);
  }

  /** The file name without the endings known here. */
  static String plainName(Path path) {
    String name = withoutGzip(fileName(path));
    Format format = of(path);
    String ending = format == null ? null : format.ending(name.toLowerCase(Locale.ROOT));
    return ending == null ? name : name.substring(0, name.length() - ending.length());
  }

  private @Nullable String ending(String name) {
    for (String ending : endings()) {
      if (name.length() > ending.length() && name.endsWith(ending)) {
        return ending;
      }
    }
    return null;
  }

  private List<String> endings() {
    return switch (this) {
      case MARKDOWN -> List.of(".md", ".markdown", ".txt", ".text");
      case HTML -> List.of(".html", ".htm", ".xhtml");
      case JSON -> List.of(".json");
      case JSON_LINES -> List.of(".jsonl", ".ndjson");
    };
  }

  private static String withoutGzip(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(GZIP)
        ? name.substring(0, name.length() - GZIP.length())
        : name;
  }

  private static String fileName(Path path) {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }
}
