package io.wenmai.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wenmai.graph.SampleNews;
import io.wenmai.search.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store comes back from its backup as it was, and none is lost to a backup that is bad. */
class BackupTest {
  @TempDir Path temporary;
  private Path folder;
  private Path backup;
  private String quads;

  @BeforeEach
  void make() throws IOException {
    folder = temporary.resolve("store");
    backup = temporary.resolve("backup.nq.gz");
    try (Store store = Store.open(folder);
        OutputStream out = Files.newOutputStream(backup)) {
      Loading.load(store, SampleNews.articles());
      quads = Loading.nquads(store);
      assertThat(store.backup(out)).isEqualTo(quads.lines().count());
    }
  }

  private static String quads(Path folder) {
    try (Store store = Store.open(folder)) {
      return Loading.nquads(store);
    }
  }

  @Test
  void comesBackAsItWasWithItsSearch() {
    Path other = temporary.resolve("other");
    assertThat(Store.restore(backup, other, false)).isEqualTo(quads.lines().count());
    assertThat(quads(other)).isEqualTo(quads);
    try (Store store = Store.open(other)) {
      assertThat(store.search("阿里", Set.of(Kind.ENTITY), 0, 5).total()).isPositive();
      assertThat(store.validate()).noneMatch(finding -> finding.message().contains("reindex"));
    }
    assertThat(temporary).isDirectoryNotContaining("glob:**restoring");
  }

  @Test
  void takesTheFolderOfAStoreOnlyWhenToldSo() {
    try (Store store = Store.open(folder)) {
      store.retract("https://news.example/1");
    }
    assertThatThrownBy(() -> Store.restore(backup, folder, false))
        .hasMessageContaining("holds a store already; --replace");
    assertThat(quads(folder)).isNotEqualTo(quads);
    Store.restore(backup, folder, true);
    assertThat(quads(folder)).isEqualTo(quads);
    assertThat(temporary).isDirectoryNotContaining("glob:**before");
  }

  @Test
  void aBadBackupLeavesTheStoreAsItIs() throws IOException {
    byte[] whole = Files.readAllBytes(backup);
    List<byte[]> bad =
        List.of(
            java.util.Arrays.copyOf(whole, whole.length / 2),
            java.util.Arrays.copyOf(whole, whole.length - 12),
            "no gzip".getBytes(StandardCharsets.UTF_8),
            new byte[0],
            zipped(quads),
            zipped("# wenmai backup 1\n" + quads),
            zipped("# wenmai backup 1\n" + quads + "# quads: 7\n"),
            zipped("# wenmai backup 1\n<a b> .\n# quads: 0\n"));
    for (byte[] bytes : bad) {
      Files.write(backup, bytes);
      assertThatThrownBy(() -> Store.restore(backup, folder, true))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("is no backup to restore: it");
      assertThat(temporary).isDirectoryNotContaining("glob:**restoring");
    }
    assertThat(quads(folder)).isEqualTo(quads);
  }

  private static byte[] zipped(String text) throws IOException {
    var out = new java.io.ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }

  @Test
  void aStoreIsKnownByItsData() throws IOException {
    Files.delete(folder.resolve("tdb.lock"));
    assertThat(Store.isIn(folder)).isTrue();
    assertThat(Store.isIn(temporary)).isFalse();
    assertThat(Store.isIn(backup)).isFalse();
  }

  @Test
  void otherThingsAreNeverReplaced() throws IOException {
    Path home = Files.createDirectory(temporary.resolve("home"));
    Files.writeString(home.resolve("letter.txt"), "dear");
    assertThatThrownBy(() -> Store.restore(backup, home, true))
        .hasMessageContaining("holds other things");
    assertThat(home.resolve("letter.txt")).hasContent("dear");
  }

  @Test
  void articlesAreRetractedByAddressIriOrName() {
    try (Store store = Store.open(folder)) {
      String iri = store.iris().articleAt("https://news.example/2").getURI();
      assertThat(store.retract(iri)).isTrue();
      assertThat(store.retract("one")).isTrue();
      assertThat(store.retract("https://news.example/4")).isTrue();
      assertThat(store.retract("one")).isFalse();
      assertThat(store.retract("graph/entities")).isFalse();
      assertThat(store.retract(store.iris().entities().getURI())).isFalse();
      assertThat(store.stats().articles()).isEqualTo(2);
    }
  }
}
