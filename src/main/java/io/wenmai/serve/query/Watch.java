package io.wenmai.serve.query;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Looks at what runs, several times a second: stops what nobody waits for any more, and, when the
 * memory is nearly full even after a collection, what has run longest.
 */
final class Watch implements AutoCloseable {
  private static final int MILLISECONDS = 50;
  private static final double NEARLY_FULL = 0.8;

  private final Collection<Run> running;
  private final List<MemoryPoolMXBean> heaps;
  private final AtomicBoolean relieved = new AtomicBoolean();
  private final Thread thread;

  Watch(Collection<Run> running) {
    this.running = running;
    this.heaps =
        ManagementFactory.getMemoryPoolMXBeans().stream().filter(Watch::isOldHeap).toList();
    heaps.forEach(
        heap -> heap.setCollectionUsageThreshold((long) (heap.getUsage().getMax() * NEARLY_FULL)));
    thread = Thread.ofPlatform().daemon().name("wenmai-watch").start(this::watch);
  }

  private static boolean isOldHeap(MemoryPoolMXBean pool) {
    return pool.getType() == MemoryType.HEAP
        && pool.isUsageThresholdSupported()
        && pool.isCollectionUsageThresholdSupported()
        && pool.getUsage().getMax() > 0;
  }

  private void watch() {
    try {
      while (true) {
        Thread.sleep(MILLISECONDS);
        look();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void look() {
    running.stream()
        .filter(run -> run.reason() == null && run.isAlone())
        .forEach(run -> run.stop(Run.Reason.LEFT));
    if (heaps.stream().anyMatch(MemoryPoolMXBean::isCollectionUsageThresholdExceeded)) {
      relieve();
    }
  }

  /**
   * One at a time: when it has ended, what it held is collected before another one is judged, or
   * somebody would be stopped for what is only left over.
   */
  private void relieve() {
    if (running.stream().anyMatch(run -> run.reason() == Run.Reason.MEMORY)) {
      return;
    }
    if (relieved.compareAndSet(true, false)) {
      System.gc();
      return;
    }
    running.stream()
        .min(Comparator.comparingLong(Run::id))
        .ifPresent(run -> run.stop(Run.Reason.MEMORY));
    relieved.set(true);
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
