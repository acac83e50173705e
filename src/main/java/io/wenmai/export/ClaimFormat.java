package io.wenmai.export;

import java.io.OutputStream;
import java.util.List;

/** A form in which claims can be taken out one by one. */
public enum ClaimFormat implements FileFormat {
  /** One JSON object a line, as the claim table has it. */
  JSONL("application/jsonl", "jsonl") {
    @Override
    public ClaimWriter to(OutputStream out, List<String> slots) {
      return new ClaimJsonLines(new Out(out));
    }
  },
  /** A table, one claim a row, with a column for every slot. */
  CSV("text/csv", "csv") {
    @Override
    public ClaimWriter to(OutputStream out, List<String> slots) {
      return new ClaimCsv(new Out(out), slots, false);
    }
  },
  /** The same with a byte order mark, by which Excel tells UTF-8. */
  CSV_FOR_EXCEL("text/csv", "csv") {
    @Override
    public ClaimWriter to(OutputStream out, List<String> slots) {
      return new ClaimCsv(new Out(out), slots, true);
    }
  };

  private final String mediaType;
  private final String extension;

  ClaimFormat(String mediaType, String extension) {
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

  /**
   * A writer to a stream, which the caller closes.
   *
   * @param slots the names of all slots
   */
  public abstract ClaimWriter to(OutputStream out, List<String> slots);
}
