package io.wenmai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Two articles in the input format, in words of our own, and a file that is none. */
final class Briefs {
  private Briefs() {}

  static Path write(Path folder) throws IOException {
    Files.writeString(
        folder.resolve("a-partner.md"),
        """
        ---
        title: "苹果与阿里巴巴合作"
        date: "2025-02-13 09:00:00"
        categories:
          - "wallstreetcn"
        lang:
          - "zh-CN"
        ---

        苹果已经选择阿里巴巴作为合作伙伴。2月12日，阿里巴巴港股收涨8.48%。

        [原文](https://news.example/partner)
        """);
    Files.writeString(
        folder.resolve("b-launch.md"),
        """
        ---
        title: "阿里云发布新模型"
        date: "2025-01-29 20:00:00"
        categories:
          - "nbd"
        lang:
          - "zh-CN"
        ---

        1月29日，阿里云发布通义千问旗舰版模型Qwen2.5-Max。

        [原文](https://news.example/launch)
        """);
    return folder;
  }

  /** The same with an input that cannot be read. */
  static Path writeWithBroken(Path folder) throws IOException {
    Files.write(folder.resolve("c-broken.md"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1, 2});
    return write(folder);
  }
}
