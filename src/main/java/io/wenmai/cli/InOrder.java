package io.wenmai.cli;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on several inputs at a time and hands on the results in the order of the inputs. No more
 * than a window of inputs is held, however many there are.
 */
final class InOrder<I, R> {
  private static final int WINDOW_PER_THREAD = 8;

  private final int threads;
  private final Function<I, R> work;

  InOrder(int threads, Function<I, R> work) {
    this.threads = threads;
    this.work = work;
  }

  void each(Iterator<I> inputs, Consumer<R> results) {
    Queue<Future<R>> window = new ArrayDeque<>();
    try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
      try {
        while (inputs.hasNext()) {
          I input = inputs.next();
          window.add(workers.submit(() -> work.apply(input)));
          if (window.size() == threads * WINDOW_PER_THREAD) {
            results.accept(result(window.remove()));
          }
        }
        while (!window.isEmpty()) {
          results.accept(result(window.remove()));
        }
      } finally {
        workers.shutdownNow();
      }
    }
  }

  private R result(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure("interrupted", e);
    } catch (ExecutionException e) {
      throw new Failure("a worker failed: " + e.getCause(), e);
    }
  }
}
