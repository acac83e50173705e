package io.wenmai.export;

/** A form in which something is written to a file. */
public interface FileFormat {
  /** Its name, as of a constant. */
  String name();

  /** Its media type; all are in UTF-8. */
  String mediaType();

  /** The usual extension of its files. */
  String extension();
}
