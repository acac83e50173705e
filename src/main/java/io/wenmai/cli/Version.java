package io.wenmai.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The program's version, from the manifest of its jar. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {
      "wenmai " + Objects.requireNonNullElse(version, "(not packaged)"), "Java " + Runtime.version()
    };
  }
}
