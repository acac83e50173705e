package io.wenmai.serve.query;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.jspecify.annotations.Nullable;

/**
 * Text that stops its reader when the query is cancelled, which makes regular expressions stop too;
 * where there is no query to cancel yet, when it has been read too often.
 */
final class CancellableText implements CharSequence {
  private static final int LOOK = 1 << 10;
  private static final int PATIENCE = 1 << 20;

  private final String text;
  private final @Nullable AtomicBoolean cancelled;
  private final int[] reads;

  CancellableText(String text, @Nullable AtomicBoolean cancelled) {
    this(text, cancelled, new int[1]);
  }

  private CancellableText(String text, @Nullable AtomicBoolean cancelled, int[] reads) {
    this.text = text;
    this.cancelled = cancelled;
    this.reads = reads;
  }

  @Override
  public char charAt(int index) {
    if (++reads[0] % LOOK == 0) {
      look();
    }
    return text.charAt(index);
  }

  private void look() {
    if (cancelled != null ? cancelled.get() : Thread.currentThread().isInterrupted()) {
      throw new QueryCancelledException();
    }
    if (cancelled == null && reads[0] > PATIENCE) {
      throw new QueryDeniedException("the regular expression takes too many steps");
    }
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int begin, int end) {
    return new CancellableText(text.substring(begin, end), cancelled, reads);
  }

  @Override
  public String toString() {
    return text;
  }
}
