package io.wenmai.cli;

import io.wenmai.Pipeline;
import io.wenmai.article.Article;
import io.wenmai.article.ArticleReader;
import io.wenmai.article.ReadOptions;
import io.wenmai.article.ReadResult;
import io.wenmai.article.Unreadable;
import io.wenmai.lexicon.Lexicon;
import io.wenmai.rule.ClaimTable;
import io.wenmai.rule.RuleSet;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Takes in files and folders and reads the articles in them. */
record Intake(Lexicon lexicon, Pipeline pipeline, ReadOptions options, int threads) {

  /** An intake with the lexicon and rules that the options name. */
  static Intake of(Wenmai wenmai) {
    Lexicon lexicon = Lexicon.load(wenmai.entities());
    RuleSet rules = RuleSet.load(ClaimTable.load(), wenmai.rules());
    return new Intake(lexicon, Pipeline.of(lexicon, rules), wenmai.assumed(), wenmai.threads());
  }

  /** Hands on what became of each input, in the order of the inputs. */
  void each(List<Path> inputs, Consumer<Taken> consumer) {
    each(inputs, taken -> taken, consumer);
  }

  /** The same, with more work that can be done on several inputs at a time. */
  <T> void each(List<Path> inputs, Function<Taken, T> work, Consumer<T> consumer) {
    try (Stream<ReadResult> results = new ArticleReader().read(inputs, options)) {
      Function<ReadResult, T> all = result -> work.apply(take(result));
      new InOrder<ReadResult, T>(threads, all).each(results.iterator(), consumer);
    }
  }

  private Taken take(ReadResult result) {
    return switch (result) {
      case Article article -> read(article);
      case Unreadable why -> new Taken.Skipped(why);
    };
  }

  /** One article that the program stumbles over must not end a run over thousands. */
  private Taken read(Article article) {
    try {
      return new Taken.Read(pipeline.read(article));
    } catch (RuntimeException | StackOverflowError e) {
      String reason = "the program failed on it (" + e + "); please report it with the article";
      return new Taken.Skipped(new Unreadable(Path.of(article.name()), 0, reason));
    }
  }
}
