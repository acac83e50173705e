package io.wenmai.cli;

import io.wenmai.Reading;
import io.wenmai.article.Article;
import io.wenmai.claim.Claim;
import io.wenmai.fact.Check;
import io.wenmai.fact.Checker;
import io.wenmai.fact.Copies;
import io.wenmai.fact.LexiconEntities;
import io.wenmai.fact.Origin;
import io.wenmai.fact.Stated;
import io.wenmai.fact.StatementFile;
import io.wenmai.lexicon.Lexicon;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;

/** The claims of articles that are in no store. */
record FreshClaims(Lexicon lexicon, List<Stated> claims) {
  FreshClaims {
    claims = List.copyOf(claims);
  }

  /** Reads articles; those that cannot be read are named on the error output. */
  static FreshClaims read(Wenmai wenmai, Console console, List<Path> articles) {
    Intake intake = Intake.of(wenmai);
    List<Reading> readings = new ArrayList<>();
    try (Progress progress = new Progress(console, wenmai, "articles")) {
      intake.each(
          articles,
          taken -> {
            switch (taken) {
              case Taken.Read read -> {
                readings.add(read.reading());
                progress.at(readings.size());
              }
              case Taken.Skipped skipped -> console.err().println(skipped.why());
            }
          });
    }
    return new FreshClaims(intake.lexicon(), stated(readings));
  }

  private static List<Stated> stated(List<Reading> readings) {
    Copies copies = new Copies();
    readings.stream()
        .map(reading -> reading.document().article())
        .sorted(Comparator.comparing(Article::published).thenComparing(Article::name))
        .forEach(article -> copies.add(article.name(), article.text()));
    SortedMap<String, String> firsts = copies.firsts();
    List<Stated> stated = new ArrayList<>();
    for (Reading reading : readings) {
      Article article = reading.document().article();
      String first = firsts.getOrDefault(article.name(), article.name());
      List<Claim> claims = reading.claims();
      for (int i = 0; i < claims.size(); i++) {
        stated.add(new Stated(article.name() + "-" + i, claims.get(i), origin(article, first)));
      }
    }
    return stated;
  }

  private static Origin origin(Article article, String first) {
    return new Origin(
        article.name(),
        article.name(),
        article.url(),
        article.title(),
        article.publisher(),
        article.published(),
        first);
  }

  /** Checks the statements of a file. */
  List<Check> check(String file, String text) {
    LexiconEntities entities = new LexiconEntities(lexicon, claims);
    Checker checker = new Checker(entities);
    return new StatementFile(entities)
        .read(file, text).stream().map(statement -> checker.check(statement, claims)).toList();
  }
}
