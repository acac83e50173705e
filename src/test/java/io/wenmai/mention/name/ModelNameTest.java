package io.wenmai.mention.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelNameTest {
  @ParameterizedTest
  @CsvSource({
    "Qwen2.5-Max, Qwen, 2.5-Max",
    "DeepSeek-R1-Distill-Qwen-7B, DeepSeek, R1-Distill-Qwen-7B",
    "DeepSeek-V3, DeepSeek, V3",
    "GPT-4o, GPT, 4o",
    "GPT-4.1 mini, GPT, 4.1 mini",
    "o1-mini, o1, mini",
    "R1, R1, ''",
    "s1-32B, s1, 32B",
    "Claude-3.5-Sonnet, Claude, 3.5-Sonnet",
    "Claude Opus 4, Claude, Opus 4",
    "Gemini 2.0 Flash, Gemini, 2.0 Flash",
    "豆包1.5 Pro, 豆包, 1.5 Pro",
    "文心大模型4.0 Turbo, 文心大模型, 4.0 Turbo",
    "Stable Diffusion 3, Stable Diffusion, 3",
    "Llama-3.1-8B, Llama, 3.1-8B",
    "Kimi k1.5, Kimi, k1.5",
    "Qwen-VL, Qwen, VL",
    "通义千问, 通义千问, ''",
  })
  void partsOfANames(String name, String family, String version) {
    assertThat(ModelName.of(name)).isEqualTo(new ModelName(family, version));
  }
}
