package io.wenmai.bench;

import io.wenmai.article.Article;
import io.wenmai.lexicon.Lexicon;
import io.wenmai.mention.find.MentionFinder;
import io.wenmai.mention.value.ValueContext;
import io.wenmai.mention.value.ValueFinder;
import io.wenmai.text.Document;
import io.wenmai.text.DocumentReader;
import io.wenmai.text.Sentence;
import io.wenmai.text.Span;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** How many characters a second mentions are found in, on one core, in texts of growing length. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class MentionBenchmark {
  /** Characters of text; results that stay the same show that work is linear. */
  @Param({"10000", "100000", "1000000"})
  int size;

  private final ValueFinder values = new ValueFinder();
  private final DocumentReader reader = new DocumentReader();
  private MentionFinder mentions;
  private List<Article> articles;
  private List<Document> documents;
  private Document first;
  private Sentence one;

  @Setup
  public void read() {
    mentions = new MentionFinder(Lexicon.load(List.of()));
    articles = News.of(size);
    documents = articles.stream().map(reader::read).toList();
    first = documents.getFirst();
    one = joined();
  }

  /** All the text as one sentence. */
  private Sentence joined() {
    StringBuilder text = new StringBuilder();
    StringBuilder folded = new StringBuilder();
    for (Document document : documents) {
      for (Sentence sentence : document.sentences()) {
        text.append(sentence.text());
        folded.append(sentence.folded());
      }
    }
    Span span = new Span(0, text.length());
    return new Sentence(0, 1, false, span, text.toString(), folded.toString(), List.of());
  }

  /** Values of the sentences. */
  @Benchmark
  public void values(Characters read, Blackhole hole) {
    for (Document document : documents) {
      ValueContext context = ValueContext.of(document);
      for (Sentence sentence : document.sentences()) {
        hole.consume(values.find(sentence, context));
        read.characters += sentence.text().length();
      }
    }
  }

  /** Values of one sentence with all the text. */
  @Benchmark
  public void valuesOfOneSentence(Characters read, Blackhole hole) {
    hole.consume(values.find(one, ValueContext.of(first)));
    read.characters += one.text().length();
  }

  /** Names and values, in text that is cut into words. */
  @Benchmark
  public void mentions(Characters read, Blackhole hole) {
    for (Document document : documents) {
      hole.consume(mentions.find(document));
      read.characters += document.article().text().length();
    }
  }

  /** Sentences and words, then names and values. */
  @Benchmark
  public void textAndMentions(Characters read, Blackhole hole) {
    for (Article article : articles) {
      hole.consume(mentions.find(reader.read(article)));
      read.characters += article.text().length();
    }
  }
}
