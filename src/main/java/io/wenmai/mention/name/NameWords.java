package io.wenmai.mention.name;

/** The words by which names are recognised; see {@code lexicon/names-*.txt}. */
record NameWords(People people, Organisations organisations, Edges edges, Latin latin) {

  /** WordSet around persons. */
  record People(
      WordSet titles,
      WordSet commonTitles,
      WordSet titleParts,
      WordSet speech,
      WordSet speechOnly,
      WordSet follow,
      WordSet appointing,
      WordSet appointed,
      WordSet posted,
      WordSet surnames,
      WordSet rareSurnames,
      WordSet doubleSurnames,
      WordSet japaneseSurnames,
      WordSet transliteration,
      WordSet weakTransliteration,
      WordSet notGiven) {}

  /** WordSet in and around names of organisations and products. */
  record Organisations(
      WordSet legal,
      WordSet bodies,
      WordSet companies,
      WordSet firm,
      WordSet generic,
      WordSet orgBefore,
      WordSet orgAfter,
      WordSet productBefore,
      WordSet productAfter,
      WordSet modelBefore,
      WordSet modelAfter,
      WordSet quotedHeads,
      WordSet indexBrands,
      WordSet indicatorWords,
      WordSet introductions,
      WordSet listEnds,
      WordSet listBegins,
      WordSet placePrefixes,
      WordSet headFollowers,
      WordSet noWorks,
      WordSet units,
      WordSet sectors,
      WordSet noSectors,
      WordSet noBegins,
      WordSet noPlaces) {}

  /** WordSet and signs at which names end. */
  record Edges(
      WordSet breakers,
      WordSet weakBreakers,
      WordSet particles,
      WordSet openers,
      WordSet inside,
      WordSet stops) {}

  /** WordSet of names in Latin letters. */
  record Latin(
      WordSet common,
      WordSet orgSuffixes,
      WordSet models,
      WordSet modelWords,
      WordSet productWords,
      WordSet given,
      WordSet makers,
      WordSet noCodes,
      WordSet countSigns) {}

  static NameWords shipped() {
    NameLists lists =
        NameLists.read(
            "/lexicon/names-persons.txt",
            "/lexicon/names-organisations.txt",
            "/lexicon/names-edges.txt",
            "/lexicon/names-latin.txt");
    return new NameWords(people(lists), organisations(lists), edges(lists), latin(lists));
  }

  private static People people(NameLists lists) {
    return new People(
        lists.section("titles"),
        lists.section("titles-common"),
        lists.section("title-parts"),
        lists.section("speech"),
        lists.section("speech-only"),
        lists.section("person-follow"),
        lists.section("appointing"),
        lists.section("appointed"),
        lists.section("posted"),
        lists.section("surnames"),
        lists.section("surnames-rare"),
        lists.section("surnames-double"),
        lists.section("surnames-japanese"),
        lists.section("transliteration"),
        lists.section("transliteration-weak"),
        lists.section("not-given"));
  }

  private static Organisations organisations(NameLists lists) {
    return new Organisations(
        lists.section("legal"),
        lists.section("bodies"),
        lists.section("companies"),
        lists.section("companies-firm"),
        lists.section("generic"),
        lists.section("org-context-before"),
        lists.section("org-context-after"),
        lists.section("product-before"),
        lists.section("product-after"),
        lists.section("model-before"),
        lists.section("model-after"),
        lists.section("quoted-heads"),
        lists.section("index-brands"),
        lists.section("indicator-words"),
        lists.section("introductions"),
        lists.section("list-ends"),
        lists.section("list-begins"),
        lists.section("place-prefixes"),
        lists.section("head-followers"),
        lists.section("no-works"),
        lists.section("units"),
        lists.section("sectors"),
        lists.section("no-sectors"),
        lists.section("no-begins"),
        lists.section("no-places"));
  }

  private static Edges edges(NameLists lists) {
    return new Edges(
        lists.section("breakers"),
        lists.section("weak-breakers"),
        lists.section("particles"),
        lists.section("openers"),
        lists.section("inside"),
        lists.section("stops"));
  }

  private static Latin latin(NameLists lists) {
    return new Latin(
        lists.section("common"),
        lists.section("org-suffixes"),
        lists.section("models"),
        lists.section("model-words"),
        lists.section("product-words"),
        lists.section("given"),
        lists.section("makers"),
        lists.section("no-codes"),
        lists.section("count-signs"));
  }
}
