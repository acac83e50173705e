package io.wenmai.bench;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A server in a process of its own, started with the options of the launcher script. */
record Subject(String name, Process process, URI uri, Duration startUp) implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final String ASK = "wenmai/sparql?query=ASK%7B%3Fs%20%3Fp%20%3Fo%7D";

  /** Starts a class with these arguments and a free port behind them. */
  static Subject start(String name, String main, String... arguments)
      throws IOException, InterruptedException {
    int port = freePort();
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
    command.addAll(List.of(System.getProperty("bench.options", "-Xmx1g").split(" ")));
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
    command.addAll(List.of(arguments));
    if (main.endsWith(".Main")) {
      command.add("--port");
    }
    command.add(Integer.toString(port));
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    URI uri = URI.create("http://127.0.0.1:" + port + "/");
    await(process, LoadRun.resolve(uri, ASK));
    return new Subject(name, process, uri, Duration.ofNanos(System.nanoTime() - start));
  }

  private static void await(Process process, URI uri) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    try (HttpClient client = HttpClient.newHttpClient()) {
      while (System.nanoTime() < end && process.isAlive()) {
        try {
          HttpRequest request = HttpRequest.newBuilder(uri).build();
          if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
            return;
          }
        } catch (IOException e) {
          Thread.sleep(20);
        }
      }
    }
    process.destroy();
    throw new IllegalStateException("no answer from " + uri);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** What it holds of memory now; 0 where the system does not tell. */
  long residentMegabytes() throws IOException {
    Path status = Path.of("/proc/" + process.pid() + "/status");
    if (!Files.exists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
        .sum();
  }

  @Override
  public void close() {
    process.destroy();
  }
}
