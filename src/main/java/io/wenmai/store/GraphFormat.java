package io.wenmai.store;

import io.wenmai.export.FileFormat;

/** A form in which the graph can be taken out. */
public enum GraphFormat implements FileFormat {
  NQUADS("application/n-quads", "nq"),
  TRIG("application/trig", "trig"),
  /** All graphs as one, without their names. */
  TURTLE("text/turtle", "ttl"),
  JSONLD("application/ld+json", "jsonld");

  private final String mediaType;
  private final String extension;

  GraphFormat(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  @Override
  public String mediaType() {
    return mediaType;
  }

  @Override
  public String extension() {
    return extension;
  }
}
