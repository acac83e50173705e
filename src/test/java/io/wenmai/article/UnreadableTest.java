package io.wenmai.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnreadableTest {
  private static final ReadOptions OPTIONS = new ReadOptions(null, false, "zh-CN", 1000);

  @TempDir private Path folder;

  private String problem(String name, byte[] content) throws IOException {
    Path file = Files.write(folder.resolve(name), content);
    return problem(file);
  }

  private String problem(Path input) {
    List<ReadResult> results = new ArticleReader().read(List.of(input), OPTIONS).toList();
    assertThat(results).singleElement().isInstanceOf(Unreadable.class);
    return results.getFirst().toString().replace(folder + "/", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " → ",
      quoteCharacter = '`',
      value = {
        "---|title: 甲 → a.md:1: the front matter never ends: close it with a line ---",
        "---|date: 2025-02-12|---||正文。 → a.md:1: the front matter has no title: add a line title: …",
        "---|lang: zh|title:|date: 2025-02-12|---||正文。 → a.md:3: the front matter has no title: add a line title: …",
        "---|title: 甲|---||正文。 → a.md:1: no date: add one, such as date: 2025-02-12 in the front matter",
        "---|title: 甲|date: 昨天|---||正文。 → a.md:3: \"昨天\" is no date: write it as 2025-02-12 20:31:11",
        "---|title: 甲|date: 2025-02-12|---||[源](https://a.cn) → a.md:5: the article has no text: write it below its title",
        "---|title: 甲|date: 2025-02-12|--- → a.md:5: the article has no text: write it below its title",
        "---|title: 甲|title: 乙|---||正文。 → a.md:3: the key title stands here twice: keep one",
        "---|- 甲|---||正文。 → a.md:2: the front matter has no keys: write it as key: value",
        "正文。 → a.md:1: no date: add one, such as date: 2025-02-12 in the front matter",
        "  → a.md:0: the file is empty: write a title and a text",
      })
  void markdown(String text, String problem) throws IOException {
    byte[] content = (text == null ? "" : text).replace('|', '\n').getBytes(StandardCharsets.UTF_8);
    assertThat(problem("a.md", content)).isEqualTo(problem);
  }

  @Test
  void brokenYamlNamesItsLine() throws IOException {
    String text = "---\ntitle: 甲\ndate: \"2025-02-12\nlang: zh\n---\n\n正文。\n";
    assertThat(problem("a.md", text.getBytes(StandardCharsets.UTF_8)))
        .startsWith("a.md:3: the front matter is no YAML (")
        .endsWith("): put the value into quotes");
  }

  @Test
  void anotherEncodingNamesItsLine() throws IOException {
    assertThat(problem("a.txt", "title\n\n阿里".getBytes(Charset.forName("GB18030"))))
        .isEqualTo("a.txt:3: not UTF-8 in this line: convert the file, as with iconv -t UTF-8");
    byte[] cut = {'a', '\n', (byte) 0xE9, (byte) 0x98};
    assertThat(problem("b.txt", cut)).startsWith("b.txt:2: not UTF-8 in this line");
  }

  @Test
  void tooLarge() throws IOException {
    assertThat(problem("a.md", new byte[1001]))
        .isEqualTo("a.md:0: larger than the limit of 1000 bytes: split the file");
  }

  @Test
  void noGzip() throws IOException {
    assertThat(problem("a.md.gz", new byte[] {1, 2, 3}))
        .startsWith("a.md.gz:0: cannot be read (")
        .endsWith("): check that the file is whole and yours");
  }

  @Test
  void missingAndUnknownInputs() throws IOException {
    assertThat(problem(folder.resolve("none.md")))
        .isEqualTo("none.md:0: there is no such file or folder: check the path");
    assertThat(problem("a.png", new byte[0]))
        .isEqualTo("a.png:0: no known kind of input: name it .md, .txt, .html, .json or .jsonl");
  }

  @Test
  void jsonNamesTheLineOfTheEntry() throws IOException {
    String feed =
        "[\n{\"title\": \"甲\", \"date\": \"2025-02-12\"},\n{\"title\": \"乙\"\n \"x\"},\n7]";
    Path file = Files.writeString(folder.resolve("f.json"), feed);
    assertThat(new ArticleReader().read(List.of(file), OPTIONS))
        .extracting(r -> r.toString().replace(folder + "/", ""))
        .containsExactly(
            "f.json:2: the article has no text: write it below its title",
            "f.json:4: no JSON: mend what stands here",
            "f.json:5: the entry is no object: write it as {\"title\": …}");
    assertThat(problem("g.json", "[]".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("g.json:0: there is no entry in the feed: write a list of objects");
  }

  @Test
  void aBrokenEntryLeavesTheOthers() throws IOException {
    String good = "{\"title\": \"甲\", \"date\": \"2025-02-12\", \"text\": \"正文。\"}";
    Path file = Files.writeString(folder.resolve("f.jsonl"), good + "\n{\"title\"\n" + good);
    assertThat(new ArticleReader().read(List.of(file), OPTIONS))
        .extracting(Object::getClass)
        .containsExactly(Article.class, Unreadable.class, Article.class);
  }

  @Test
  void aPageWithoutTitle() throws IOException {
    assertThat(problem("p.html", "<p>正文</p>".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("p.html:1: the page has no title: give it a <title> or an <h1>");
  }
}
