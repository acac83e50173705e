package io.wenmai.serve;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Tests of a server over the sample articles, one server for all tests of a class. */
abstract class SampleServed {
  @TempDir private static Path folder;
  static SampleServer sample;

  @BeforeAll
  static void start() {
    sample = SampleServer.start(folder);
  }

  @AfterAll
  static void stop() {
    sample.close();
  }
}
