package io.wenmai;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Small files and small methods: the sizes that {@code CONTRIBUTING.md} names. */
class SizeTest {
  /** Something with a length in lines. */
  private record Sized(String name, long lines) {}

  @Test
  void files() throws IOException {
    List<Sized> files = new ArrayList<>();
    for (Path file : sources()) {
      try (Stream<String> lines = Files.lines(file)) {
        files.add(new Sized(file.toString(), lines.count()));
      }
    }
    check(files, 60, 160, 400);
  }

  @Test
  void methods() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<Sized> methods = new ArrayList<>();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(sources()));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        unit.accept(new Methods(unit, positions, methods), null);
      }
    }
    check(methods, 5, 18, 40);
  }

  private static void check(List<Sized> all, int median, int mostOf, int limit) {
    long[] lines = all.stream().mapToLong(Sized::lines).sorted().toArray();
    assertThat(all.stream().filter(sized -> sized.lines() > limit)).as("over the limit").isEmpty();
    assertThat(lines[lines.length / 2]).as("median").isLessThanOrEqualTo(median);
    assertThat(lines[lines.length * 9 / 10]).as("90 %% of all").isLessThanOrEqualTo(mostOf);
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  /** Collects the bodies of all methods and constructors of a file, in lines between the braces. */
  private static final class Methods extends TreeScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<Sized> found;

    Methods(CompilationUnitTree unit, SourcePositions positions, List<Sized> found) {
      this.unit = unit;
      this.positions = positions;
      this.found = found;
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      if (method.getBody() != null) {
        LineMap map = unit.getLineMap();
        long first = map.getLineNumber(positions.getStartPosition(unit, method.getBody()));
        long last = map.getLineNumber(positions.getEndPosition(unit, method.getBody()));
        String file = unit.getSourceFile().getName();
        found.add(
            new Sized(file + ":" + first + " " + method.getName(), Math.max(1, last - first - 1)));
      }
      return super.visitMethod(method, null);
    }
  }
}
