package io.wenmai.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Files and folders to articles; thread-safe. */
public final class ArticleReader {
  private final MarkdownReader markdown = new MarkdownReader(new Boilerplate());

  /** Reads the inputs one after the other, each when the stream asks for it; none throws. */
  public Stream<ReadResult> read(List<Path> inputs, ReadOptions options) {
    return inputs.stream()
        .flatMap(InputFiles::of)
        .flatMap(found ->
            switch (found) {
              case InputFiles.Input input -> read(input, options);
              case InputFiles.Missing missing -> Stream.of(missing.why());
            });
  }

  private Stream<ReadResult> read(InputFiles.Input input, ReadOptions options) {
    Path path = input.path();
    try {
      String text = Content.of(path, options.maxBytes());
      return Stream.of(
          markdown.read(Format.plainName(path), text, undated(path, options), options.language()));
    } catch (BadInput e) {
      return Stream.of(new Unreadable(path, e.line(), e.reason()));
    }
  }

  private static @Nullable LocalDateTime undated(Path path, ReadOptions options) throws BadInput {
    if (options.published() != null || !options.fileTime()) {
      return options.published();
    }
    try {
      return LocalDateTime.ofInstant(Files.getLastModifiedTime(path).toInstant(), Dates.SHANGHAI);
    } catch (IOException e) {
      throw new BadInput(0, "the file's time cannot be read (" + e + "): give a date");
    }
  }
}
