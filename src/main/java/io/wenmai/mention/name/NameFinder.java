package io.wenmai.mention.name;

import io.wenmai.lexicon.Hit;
import io.wenmai.lexicon.Lexicon;
import io.wenmai.mention.Mention;
import io.wenmai.text.Document;
import io.wenmai.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds names in passes: what the lexicon has and what patterns prove is collected first, then the
 * other forms in which the document gives these names, then every occurrence of it all is marked.
 */
public final class NameFinder {
  private final Lexicon lexicon;
  private final NameWords words;
  private final TickerNames tickers;
  private final List<Recogniser> recognisers;
  private final List<Aliases> aliases;
  private final ShortForms shortForms;

  /** A finder of the lexicon's names, and of those that patterns prove. */
  public NameFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.words = NameWords.shipped();
    this.tickers = new TickerNames(lexicon, words);
    this.recognisers =
        List.of(
            tickers,
            new OrgSuffixes(words),
            new TitledPersons(words),
            new ForeignPersons(words),
            new SpokenPersons(words),
            new PostedPersons(words),
            new ModelNames(words),
            new Versions(words),
            new LatinNames(words),
            new SecurityNames(words),
            new CurrencyPairs(),
            new Sectors(words),
            new QuotedProducts(words),
            new Works(words),
            new Places(words));
    this.aliases = List.of(new BracketAliases(words), new ListedNames(words), new UnitNames(words));
    this.shortForms = new ShortForms(words);
  }

  /** The listing codes and names of each sentence; a code beats a name that shares text with it. */
  public List<List<Mention>> find(Document document) {
    List<Line> lines = lines(document);
    List<List<Occurrence>> found = find(lines);
    Dateline dateline = new Dateline(lexicon);
    List<List<Mention>> all = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      List<Mention> mentions = new ArrayList<>(tickers.tickers(lines.get(i)));
      Line line = lines.get(i);
      List<Occurrence> names =
          opensParagraph(lines, i) ? dateline.marked(line, found.get(i)) : found.get(i);
      names.forEach(name -> mentions.add(name.name(line.sentence())));
      all.add(List.copyOf(mentions));
    }
    return all;
  }

  private static boolean opensParagraph(List<Line> lines, int i) {
    return i > 0 && lines.get(i).sentence().paragraph() != lines.get(i - 1).sentence().paragraph();
  }

  /** The lines of a document with their lexicon names. */
  private List<Line> lines(Document document) {
    List<Sentence> sentences = document.sentences();
    String whole = sentences.stream().map(Sentence::folded).collect(Collectors.joining("\n"));
    Set<String> named = lexicon.surelyNamed(whole);
    return sentences.stream()
        .map(sentence -> new Line(sentence, hits(sentence.folded(), named)))
        .toList();
  }

  /** The names of a sentence, without numbers that count something: 小米 in “小米15日公告”. */
  private List<Hit> hits(String text, Set<String> named) {
    return lexicon.find(text, named).stream()
        .flatMap(hit -> Versions.counts(text, hit) ? withoutNumber(text, hit) : Stream.of(hit))
        .toList();
  }

  private Stream<Hit> withoutNumber(String text, Hit hit) {
    int end = hit.end();
    while (end > hit.begin() && Units.digit(text.charAt(end - 1))) {
      end--;
    }
    int begin = hit.begin();
    return lexicon.find(text.substring(begin, end)).stream()
        .map(part -> new Hit(begin + part.begin(), begin + part.end(), part.candidates()));
  }

  /** The names of each line, in order, none overlapping. */
  private List<List<Occurrence>> find(List<Line> lines) {
    List<Sighting> sightings = new ArrayList<>();
    for (Line line : lines) {
      recognisers.forEach(recogniser -> recogniser.look(line, sightings::add));
    }
    NameBook book = NameBook.of(sightings, lexicon);
    addAliases(lines, book);
    shortForms.add(book);
    NameIndex index = new NameIndex(book.names());
    return lines.stream().map(line -> mark(line, index)).toList();
  }

  private void addAliases(List<Line> lines, NameBook book) {
    NameIndex index = new NameIndex(book.names());
    GivenNames givenNames = new GivenNames(words);
    for (Line line : lines) {
      Marked marked = new Marked(line, mark(line, index));
      givenNames.see(marked);
      aliases.forEach(finder -> finder.look(marked, book::add));
    }
    givenNames.lengthen(book);
  }

  private static List<Occurrence> mark(Line line, NameIndex index) {
    List<Occurrence> all = new ArrayList<>();
    line.hits()
        .forEach(hit ->
            all.add(new Occurrence(hit.begin(), hit.end(), Known.of(hit.candidates().getFirst()))));
    for (int begin = 0; begin < line.length(); begin++) {
      Occurrence longest = index.longest(line, begin);
      if (longest != null) {
        all.add(longest);
      }
    }
    return Overlaps.resolve(all);
  }
}
