package io.wenmai.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleReaderTest {
  private static final ReadOptions OPTIONS =
      new ReadOptions(LocalDateTime.of(2025, 2, 1, 8, 0), false, "zh-CN", 1 << 20);

  private static final String ARTICLE =
      """
      ---
      title: "阿里港股收涨8.48%"
      date: "2025-02-12 20:31:11"
      categories:
        - "wallstreetcn"
      lang:
        - "zh-HK"
      tags: [港股, AI]
      ---

      当日**收涨8.48%。**市值2.2万亿。

      [源站](https://example.cn/a/1)
      """;

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static List<ReadResult> read(Path... inputs) {
    return new ArticleReader().read(List.of(inputs), OPTIONS).toList();
  }

  private static Article article(Path input) {
    assertThat(read(input)).singleElement().isInstanceOf(Article.class);
    return (Article) read(input).getFirst();
  }

  @Test
  void frontMatterAndBody() throws IOException {
    assertThat(article(file("a.b.md", ARTICLE)))
        .isEqualTo(
            new Article(
                "a.b",
                "https://example.cn/a/1",
                "阿里港股收涨8.48%",
                LocalDateTime.of(2025, 2, 12, 20, 31, 11),
                "zh-HK",
                "wallstreetcn",
                List.of("港股", "AI"),
                "阿里港股收涨8.48%\n当日收涨8.48%。市值2.2万亿。\n源站",
                List.of(
                    new Block(Block.Kind.TITLE, 0, 11, null),
                    new Block(Block.Kind.PARAGRAPH, 12, 30, null),
                    new Block(Block.Kind.PARAGRAPH, 31, 33, "source-link"))));
  }

  @Test
  void lineEndsAndByteOrderMarkMakeNoDifference() throws IOException {
    Article unix = article(file("a.md", ARTICLE));
    assertThat(article(file("a.txt", "\uFEFF" + ARTICLE.replace("\n", "\r\n")))).isEqualTo(unix);
    assertThat(article(file("a.text", ARTICLE.replace("\n", "\r")))).isEqualTo(unix);
  }

  @Test
  void gzip() throws IOException {
    Path packed = folder.resolve("a.md.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write(ARTICLE.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(article(packed)).isEqualTo(article(file("a.md", ARTICLE)));
  }

  @Test
  void withoutFrontMatterTheFirstLineIsTheTitle() throws IOException {
    Article article = article(file("note.txt", "# 苹果选择阿里\n\n双方合作。\n\n[源](https://a.cn/1)\n"));
    assertThat(article.text()).isEqualTo("苹果选择阿里\n双方合作。\n源");
    assertThat(article.published()).isEqualTo("2025-02-01T08:00");
    assertThat(article.publisher()).isEqualTo("源");
    assertThat(article.url()).isEqualTo("https://a.cn/1");
  }

  @Test
  void theFilesTimeMayStandForTheDate() throws IOException {
    Path file = file("note.txt", "标题\n\n正文。");
    Files.setLastModifiedTime(
        file,
        java.nio.file.attribute.FileTime.from(java.time.Instant.parse("2025-02-12T20:00:00Z")));
    assertThat(new ArticleReader().read(List.of(file), ReadOptions.standard()).toList())
        .singleElement()
        .isInstanceOfSatisfying(
            Article.class, a -> assertThat(a.published()).isEqualTo("2025-02-13T04:00"));
  }

  @Test
  void foldersAreWalkedInTheOrderOfNames() throws IOException {
    Files.createDirectories(folder.resolve("b/deep"));
    Files.createDirectories(folder.resolve(".git"));
    for (String name :
        List.of("c.md", "a.md", "b/deep/z.md", "b/y.md", ".hidden.md", ".git/x.md")) {
      file(name, ARTICLE);
    }
    file("picture.png", "no article");
    assertThat(read(folder))
        .extracting(r -> ((Article) r).name())
        .containsExactly("a", "z", "y", "c");
  }

  @Test
  void htmlPage() throws IOException {
    Article article =
        article(
            file(
                "page.html",
                """
                <html lang="zh-CN"><head><title>站名 - 标题</title>
                <meta property="og:title" content="苹果选择阿里">
                <meta property="og:site_name" content="某某新闻">
                <meta property="article:published_time" content="2025-02-12T12:31:11Z">
                <link rel="canonical" href="https://example.cn/p/1">
                <meta name="keywords" content="苹果，阿里"></head>
                <body><nav>首页</nav><article><h2>导语</h2>
                <p>双方<b>合作</b>，<a href="/x">公告</a>如下：<br>第一行。</p>
                <ul><li>甲&amp;乙</li></ul><blockquote><p>*ST中程</p></blockquote>
                <table><tr><th>股票</th><th>报价</th></tr><tr><td>阿里</td><td>116.7</td></tr></table>
                <script>alert(1)</script></article><footer>版权</footer></body></html>
                """));
    assertThat(article.text().lines())
        .containsExactly(
            "苹果选择阿里", "导语", "双方合作，公告如下：", "第一行。", "甲&乙", "*ST中程", "股票 | 报价", "阿里 | 116.7");
    assertThat(article.blocks())
        .extracting(Block::kind)
        .containsExactly(
            Block.Kind.TITLE,
            Block.Kind.HEADING,
            Block.Kind.PARAGRAPH,
            Block.Kind.PARAGRAPH,
            Block.Kind.LIST_ITEM,
            Block.Kind.QUOTE,
            Block.Kind.TABLE_ROW,
            Block.Kind.TABLE_ROW);
    assertThat(article.published()).isEqualTo("2025-02-12T20:31:11");
    assertThat(article.publisher()).isEqualTo("某某新闻");
    assertThat(article.url()).isEqualTo("https://example.cn/p/1");
    assertThat(article.tags()).containsExactly("苹果", "阿里");
  }

  @Test
  void jsonFeeds() throws IOException {
    String one =
        """
        {"id": "n/1", "title": "甲", "link": "https://a.cn/1", "pub_date": "2025-02-12 10:00:00",
         "description": "<p>第一段。</p><p>第二段。</p>", "source": "qq", "language": "zh-HK"}\
        """;
    String two = "{\"title\": \"乙\", \"content\": \"一。\\n二。\", \"source\": {\"name\": \"源\"}}";
    List<ReadResult> list = read(file("feed.json", "[" + one + ",\n" + two + "]"));
    assertThat(list).extracting(r -> ((Article) r).name()).containsExactly("feed-n-1", "feed-2");
    assertThat(list)
        .extracting(r -> ((Article) r).text())
        .containsExactly("甲\n第一段。\n第二段。", "乙\n一。\n二。");
    assertThat(list).extracting(r -> ((Article) r).publisher()).containsExactly("qq", "源");
    assertThat(read(file("feed.json", "{\"v\": [1], \"items\": [" + one + "," + two + "]}")))
        .isEqualTo(list);
    assertThat(read(file("feed.jsonl", one.replace("\n", " ") + "\n\n" + two + "\n")))
        .isEqualTo(list);
  }

  @Test
  void nothingIsReadBeforeItIsAskedFor() throws IOException {
    Path first = file("a.md", ARTICLE);
    assertThat(new ArticleReader().read(List.of(first, Path.of("none")), OPTIONS).findFirst())
        .containsInstanceOf(Article.class);
  }
}
