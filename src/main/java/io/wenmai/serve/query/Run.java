package io.wenmai.serve.query;

import io.wenmai.serve.http.HttpProblem;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Something that runs for a client, and that can be stopped. */
public final class Run {
  /** Why something was stopped. */
  enum Reason {
    CANCELLED("was cancelled by somebody who may"),
    MEMORY("needed too much memory and was stopped; ask for less, or in parts"),
    LEFT("has nobody left who waits for the answer");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /** What happened to the query. */
    String words() {
      return words;
    }
  }

  private final long id;
  private final String text;
  private final long begun = System.nanoTime();
  private final @Nullable Caller caller;
  private final AtomicReference<@Nullable Reason> reason = new AtomicReference<>();
  private final AtomicReference<@Nullable Runnable> stopper = new AtomicReference<>();

  Run(long id, String text, @Nullable Caller caller) {
    this.id = id;
    this.text = text;
    this.caller = caller;
  }

  long id() {
    return id;
  }

  String text() {
    return text;
  }

  long milliseconds() {
    return (System.nanoTime() - begun) / 1_000_000;
  }

  @Nullable Reason reason() {
    return reason.get();
  }

  /** Says how it can be stopped; called at once, if it should have been already. */
  public void stopWith(Runnable how) {
    stopper.set(how);
    if (reason.get() != null) {
      how.run();
    }
  }

  /** Stops it; the first reason counts. */
  void stop(Reason why) {
    if (reason.compareAndSet(null, why)) {
      Runnable how = stopper.get();
      if (how != null) {
        how.run();
      }
    }
  }

  /**
   * To be called now and then by work that cannot be stopped from outside.
   *
   * @throws HttpProblem if it should end
   */
  public void goOn(QueryLimits limits) {
    Reason why = reason.get();
    if (why != null || milliseconds() > limits.time().toMillis()) {
      throw new HttpProblem(
          HttpServletResponse.SC_SERVICE_UNAVAILABLE,
          "the work " + (why == null ? "took too long and was stopped" : why.words()));
    }
  }

  /** Whether the client has gone away; only to be asked while the answer is being found. */
  boolean isAlone() {
    return caller != null && caller.isGone();
  }

  /** From here on the client is not watched any more. */
  public void found() {
    if (caller != null) {
      caller.leaveAlone();
    }
  }
}
