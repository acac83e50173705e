package io.wenmai.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What holds for an input that does not say it: its date, null where there is none to assume. */
record Defaults(@Nullable LocalDateTime published, String language) {
  static Defaults of(Path path, ReadOptions options) throws BadInput {
    return new Defaults(published(path, options), options.language());
  }

  private static @Nullable LocalDateTime published(Path path, ReadOptions options) throws BadInput {
    if (options.published() != null || !options.fileTime()) {
      return options.published();
    }
    try {
      return LocalDateTime.ofInstant(Files.getLastModifiedTime(path).toInstant(), Dates.SHANGHAI);
    } catch (IOException e) {
      throw new BadInput(0, "the file's time cannot be read (" + e + "): give a date");
    }
  }

  /** The date that a text states, or the assumed one where there is no text. */
  LocalDateTime date(Optional<String> text, int line) throws BadInput {
    if (text.isPresent()) {
      return Dates.parse(text.get())
          .orElseThrow(() ->
              new BadInput(
                  line, "\"" + text.get() + "\" is no date: write it as 2025-02-12 20:31:11"));
    }
    if (published == null) {
      throw new BadInput(line, "no date: add one, such as date: 2025-02-12 in the front matter");
    }
    return published;
  }
}
