package io.wenmai.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileInputTest {
  private static final ReadOptions OPTIONS =
      new ReadOptions(LocalDateTime.of(2025, 2, 1, 8, 0), false, "zh-CN", 16 << 20);
  private static final int MANY = 100_000;

  @TempDir private Path folder;

  private List<ReadResult> read(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    return new ArticleReader().read(List.of(file), OPTIONS).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "]",
        "![",
        "](",
        "[a](",
        "*",
        "**",
        "*a ",
        "a**",
        "_a ",
        "`",
        "`a",
        "<",
        "<a ",
        "<!--",
        "&",
        "\\",
        "“",
        "”",
        "（",
        "「“（",
        "。”",
        "#",
        "> ",
        "- ",
        "* a\n",
        "1. ",
        "| a ",
        "||",
        "|-|\n",
        "a\n===\n",
        "\t",
        "\u200B",
        "\uFDD0",
        "\u0301",
        "a|b\n",
        "[a]: <b>\n",
        "~",
        "<div>",
        "*a _b ",
        "a b ",
        "<!-- ",
        "<a b=c ",
        "<?",
        "a "
      })
  void repeatedMarks(String mark) throws IOException {
    assertThat(read("a.md", "标题\n\n" + mark.repeat(MANY) + "正文。")).hasSize(1);
  }

  @Test
  void oneTagOfManyAttributes() throws IOException {
    assertThat(read("a.md", "标题\n\n<div " + "a ".repeat(MANY) + ">\n\n正文。")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- ", "? ", "&a [*a, ", "'", "!!x ", "a: &b [*b]\n", "\""})
  void repeatedYaml(String mark) throws IOException {
    assertThat(read("a.md", "---\ntitle: " + mark.repeat(10_000) + "\n---\n正文。")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "\"", "{\"items\":[", "[{", ",", "[[],"})
  void repeatedJson(String mark) throws IOException {
    assertThat(read("a.json", mark.repeat(MANY))).isNotEmpty();
    assertThat(read("a.jsonl", "[" + mark.repeat(MANY))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<p>",
        "<b>",
        "<table><tr><td>",
        "<ul><li>",
        "<",
        "<!--",
        "&",
        "<article>a"
      })
  void repeatedHtml(String tag) throws IOException {
    assertThat(read("a.html", "<title>标题</title>" + tag.repeat(MANY) + "正文。")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"!!javax.script.ScriptEngineManager [1]", "!!java.io.File [/]"})
  void yamlTagsMakeNoObjects(String value) throws IOException {
    assertThat(read("a.md", "---\ntitle: 甲\nextra: " + value + "\n---\n正文。"))
        .singleElement()
        .isInstanceOfSatisfying(
            Unreadable.class, u -> assertThat(u.reason()).contains("Global tag is not allowed"));
  }
}
