package io.wenmai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that care for a store, and the exports, from the command line. */
class StoreCareTest {
  @TempDir private static Path folder;
  private static Path articles;
  private static Path store;

  @BeforeAll
  static void build() throws IOException {
    articles = Briefs.write(Files.createDirectory(folder.resolve("articles")));
    store = folder.resolve("store");
    assertThat(run("build", articles.toString()).code()).isZero();
  }

  private static Terminal.Result run(String... arguments) {
    return at(store, arguments);
  }

  private static Terminal.Result at(Path where, String... arguments) {
    String[] all = new String[arguments.length + 2];
    all[0] = "--store";
    all[1] = where.toString();
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    return Terminal.run(all);
  }

  @Test
  void backsUpAndRestores() {
    Path backup = folder.resolve("b.nq.gz");
    Path other = folder.resolve("other");
    assertThat(run("backup", backup.toString()).code()).isZero();
    assertThat(run("backup", backup.toString()).err()).contains("is there already");
    assertThat(at(other, "restore", backup.toString()).out()).contains("quads in " + other);
    assertThat(at(other, "export", "nquads").out()).isEqualTo(run("export", "nquads").out());
    assertThat(at(other, "restore", backup.toString()).err()).contains("--replace");
    assertThat(at(other, "retract", "a-partner", "no-such").code()).isEqualTo(1);
    assertThat(at(other, "restore", "--replace", backup.toString()).code()).isZero();
    assertThat(at(other, "export", "nquads").out()).isEqualTo(run("export", "nquads").out());
    assertThat(at(other, "restore", folder.resolve("none").toString()).err())
        .contains("there is no such file");
  }

  @Test
  void aStoreSaysTheSameClaimsAsTheArticles() {
    assertThat(run("export", "claims-jsonl").out())
        .isNotEmpty()
        .isEqualTo(run("export", "claims-jsonl", "--from", articles.toString()).out());
  }

  @Test
  void aFileChangesOnlyWhenAllIsWritten() throws IOException {
    Path file = folder.resolve("out.dot");
    Files.writeString(file, "old");
    assertThat(run("export", "dot", "--around", "没有此物", "-o", file.toString()).code()).isEqualTo(2);
    assertThat(file).hasContent("old");
    assertThat(run("export", "dot", "--around", "阿里巴巴", "-o", file.toString()).code()).isZero();
    assertThat(Files.readString(file)).startsWith("digraph wenmai {").contains("苹果");
    assertThat(folder).isDirectoryNotContaining("glob:**.unfinished");
  }

  @Test
  void saysWhatIsWrongWithAnExport() {
    assertThat(run("export", "dot", "--hops", "2").err()).contains("name it with --around");
    assertThat(run("export", "dot", "--bom").err()).contains("--bom is for claims-csv");
    assertThat(run("export", "dot", "--around", "阿里", "--hops", "99").err()).contains("0 to 6");
    assertThat(run("export", "dot", "-o", folder.toString()).err()).contains("is a folder");
  }

  @Test
  void tablesForExcelBeginWithAMark() {
    assertThat(run("export", "claims-csv", "--bom").out()).startsWith("\uFEFFclaim,type,");
  }

  @Test
  void reindexes() throws IOException {
    assertThat(run("reindex").code()).isZero();
    Path home = Files.createDirectory(folder.resolve("home"));
    Files.write(home.resolve("letter"), "x".getBytes(StandardCharsets.UTF_8));
    assertThat(at(home, "reindex").err()).contains("there is no store in");
    assertThat(home).isDirectoryContaining("glob:**letter").isDirectoryNotContaining("glob:**tdb*");
  }
}
