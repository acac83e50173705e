package io.wenmai.store;

/** A form in which the graph can be taken out. */
public enum GraphFormat {
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

  /** Its media type. */
  public String mediaType() {
    return mediaType;
  }

  /** The usual extension of its files. */
  public String extension() {
    return extension;
  }
}
