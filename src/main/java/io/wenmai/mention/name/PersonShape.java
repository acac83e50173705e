package io.wenmai.mention.name;

/** Reads a person's name that begins at a known place. */
final class PersonShape {
  private final HanPerson han;
  private final ForeignPerson foreign;
  private final LatinPerson latin;

  PersonShape(NameWords words) {
    this.han = new HanPerson(words.people());
    this.foreign = new ForeignPerson(words.people());
    this.latin = new LatinPerson(words.latin());
  }

  /** Where the name ends that begins at {@code begin}; {@code begin} itself where none does. */
  int end(Line line, int begin) {
    if (Units.latin(line.at(begin))) {
      return latin.end(line, begin);
    }
    int dotted = foreign.dottedEnd(line, begin);
    if (dotted > begin) {
      return dotted;
    }
    int end = han.end(line, begin);
    return end > begin ? end : foreign.plainEnd(line, begin);
  }

  /** As {@link #end}, only for names that nothing but a person bears: with a dot. */
  int dottedEnd(Line line, int begin) {
    return foreign.dottedEnd(line, begin);
  }

  /** As {@link #end}, for Chinese and Japanese names. */
  int hanEnd(Line line, int begin) {
    return han.end(line, begin);
  }

  /** As {@link HanPerson#boundedEnd}. */
  int boundedEnd(Line line, int begin) {
    return han.boundedEnd(line, begin);
  }
}
