package io.wenmai.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** Clients that ask a server one question after the other, in an order of their own. */
final class Load {
  private final URI server;
  private final List<String> paths;
  private final int clients;
  private final Queue<Long> nanos = new ConcurrentLinkedQueue<>();
  private final Queue<String> errors = new ConcurrentLinkedQueue<>();
  private final AtomicLong spent = new AtomicLong();

  Load(URI server, List<String> paths, int clients) {
    this.server = server;
    this.paths = paths;
    this.clients = clients;
  }

  /** Asks for so long; what is measured adds up. */
  void run(Duration time) throws InterruptedException {
    long start = System.nanoTime();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < clients; i++) {
      Random random = new Random(i);
      threads.add(Thread.ofPlatform().start(() -> ask(random, start + time.toNanos())));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    spent.addAndGet(System.nanoTime() - start);
  }

  private void ask(Random random, long end) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      while (System.nanoTime() < end) {
        String path = paths.get(random.nextInt(paths.size()));
        long start = System.nanoTime();
        HttpRequest request = HttpRequest.newBuilder(LoadRun.resolve(server, path)).build();
        HttpResponse<byte[]> response =
            client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        nanos.add(System.nanoTime() - start);
        if (response.statusCode() != 200) {
          errors.add(response.statusCode() + " for " + path);
        }
      }
    } catch (IOException | InterruptedException e) {
      errors.add(e.toString());
    }
  }

  long answers() {
    return nanos.size();
  }

  int errors() {
    return errors.size();
  }

  Optional<String> firstError() {
    return Optional.ofNullable(errors.peek());
  }

  double perSecond() {
    return nanos.size() / (spent.get() / 1e9);
  }

  double mean() {
    return nanos.stream().mapToLong(nano -> nano).average().orElse(0);
  }

  long percentile(int percent) {
    long[] sorted = nanos.stream().mapToLong(nano -> nano).sorted().toArray();
    return sorted.length == 0
        ? 0
        : sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
  }
}
