package io.wenmai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The jar as people get it, started from a folder that knows nothing of the project. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class PackagedJarIT {
  private static final String JAR = System.getProperty("wenmai.jar", "target/wenmai-all.jar");
  private static final String BRIEF =
      """
      ---
      title: "苹果与阿里巴巴合作"
      date: "2025-02-13 09:00:00"
      ---

      苹果已经选择阿里巴巴作为合作伙伴。

      [原文](https://news.example/partner)
      """;

  @TempDir private Path folder;

  @Test
  void saysItsVersion() throws Exception {
    Process process = java("--version").start();
    assertThat(output(process)).startsWith("wenmai " + System.getProperty("wenmai.version"));
    assertThat(process.waitFor()).isZero();
  }

  @Test
  void printsChineseWhateverTheLocale() throws Exception {
    Files.writeString(folder.resolve("brief.md"), BRIEF);
    ProcessBuilder explain = java("explain", "brief.md");
    explain.environment().put("LC_ALL", "POSIX");
    assertThat(output(explain.start())).contains("[0] 苹果与阿里巴巴合作", "claim  Partnership");
  }

  @Test
  void runsFromArticlesToAnAnswer() throws Exception {
    Files.writeString(folder.resolve("brief.md"), BRIEF);
    Process process = java("run", "brief.md", "--port", "0").start();
    try {
      String count =
          "SELECT (COUNT(*) AS ?n) { ?c a <https://w3id.org/wenmai/ontology#Partnership> }";
      URI endpoint =
          URI.create(
              endpoint(process) + "?query=" + URLEncoder.encode(count, StandardCharsets.UTF_8));
      try (HttpClient client = HttpClient.newHttpClient()) {
        HttpResponse<String> response =
            client.send(
                HttpRequest.newBuilder(endpoint).header("Accept", "text/csv").build(),
                BodyHandlers.ofString());
        assertThat(response.body().strip()).isEqualToNormalizingNewlines("n\n1");
      }
    } finally {
      process.destroy();
      process.waitFor();
    }
  }

  @Test
  void startsThroughALinkToTheLauncher() throws Exception {
    Path launcher = Path.of("wenmai").toAbsolutePath();
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/env")), "no shell to run the launcher in");
    Path link = Files.createSymbolicLink(folder.resolve("wm"), launcher);
    ProcessBuilder started =
        new ProcessBuilder(link.toString(), "--version").directory(folder.toFile());
    started.environment().put("JAVA_HOME", System.getProperty("java.home"));
    started.environment().put("LC_ALL", "POSIX");
    Process process = started.redirectErrorStream(true).start();
    assertThat(output(process)).startsWith("wenmai " + System.getProperty("wenmai.version"));
  }

  private ProcessBuilder java(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx1g", "-jar", Path.of(JAR).toAbsolutePath().toString()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
  }

  private static String output(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static String endpoint(Process process) throws IOException {
    StringBuilder printed = new StringBuilder();
    BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      printed.append(line).append('\n');
      if (line.startsWith("endpoint")) {
        return line.replaceFirst("^endpoint +", "").replaceFirst(" .*", "");
      }
    }
    throw new AssertionError("no endpoint:\n" + printed);
  }
}
