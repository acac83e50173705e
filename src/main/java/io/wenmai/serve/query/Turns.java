package io.wenmai.serve.query;

import io.wenmai.serve.http.HttpProblem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.apache.jena.web.HttpSC;

/** Lets so many run at a time and no more, knows them, and stops them. */
public final class Turns implements AutoCloseable {
  private final QueryLimits limits;
  private final Semaphore free;
  private final AtomicLong last = new AtomicLong();
  private final Map<Long, Run> running = new ConcurrentHashMap<>();
  private final Watch watch = new Watch(running.values());

  public Turns(QueryLimits limits) {
    this.limits = limits;
    this.free = new Semaphore(limits.atOnce(), true);
  }

  /**
   * Something that runs.
   *
   * @param id under which it can be stopped
   * @param query what is asked, cut where it is long
   */
  public record Listed(long id, long milliseconds, String query) {}

  /** What runs, the longest first. */
  public List<Listed> list() {
    return running.values().stream()
        .sorted(Comparator.comparingLong(Run::id))
        .map(run -> new Listed(run.id(), run.milliseconds(), run.text()))
        .toList();
  }

  /** Stops what runs under that id; false if nothing does. */
  public boolean stop(long id) {
    Run run = running.get(id);
    if (run != null) {
      run.stop(Run.Reason.CANCELLED);
    }
    return run != null;
  }

  /**
   * Does the work when its turn has come; whatever goes wrong becomes a problem in the client's
   * words.
   *
   * @param text what is asked
   * @throws HttpProblem if its turn does not come, or it is stopped, or it fails
   */
  public <T> T take(
      HttpServletRequest request,
      HttpServletResponse response,
      String text,
      Function<Run, T> work) {
    await();
    Run run = new Run(last.incrementAndGet(), start(text), Caller.of(request, response));
    running.put(run.id(), run);
    try {
      return work.apply(run);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      throw Failures.problem(run, e, limits);
    } finally {
      run.found();
      running.remove(run.id());
      free.release();
    }
  }

  private void await() {
    try {
      if (!free.tryAcquire(limits.patience().toMillis(), TimeUnit.MILLISECONDS)) {
        throw new HttpProblem(
            HttpSC.TOO_MANY_REQUESTS_429,
            limits.atOnce() + " queries are running already; try again in a moment");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new HttpProblem(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "the server stops");
    }
  }

  private static String start(String text) {
    int most = 2_000;
    return text.length() <= most ? text : text.substring(0, most) + "…";
  }

  /** How many run now. */
  public int count() {
    return running.size();
  }

  @Override
  public void close() {
    watch.close();
    Collection<Run> left = List.copyOf(running.values());
    left.forEach(run -> run.stop(Run.Reason.CANCELLED));
  }
}
