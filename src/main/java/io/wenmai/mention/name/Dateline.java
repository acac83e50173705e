package io.wenmai.mention.name;

import io.wenmai.lexicon.Entity;
import io.wenmai.lexicon.EntityKind;
import io.wenmai.lexicon.Lexicon;
import java.util.List;

/** The head of a report, whose names only say who wrote it: “财联社2月12日电”, “雷递网 雷建平 2月13日”. */
final class Dateline {
  private static final int LATEST_DATE = 14;
  private static final List<String> SURE = List.of("电", "讯", "|", "｜", "丨");
  private static final List<String> LIKELY = List.of("消息", "，", ",", " ", "报道");

  private final Lexicon lexicon;

  Dateline(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The names of a paragraph's first line, those of its dateline marked as such. */
  List<Occurrence> marked(Line line, List<Occurrence> names) {
    int end = names.isEmpty() ? 0 : end(line, names.getFirst());
    return names.stream().map(name -> name.end() <= end ? written(name) : name).toList();
  }

  private static Occurrence written(Occurrence name) {
    Known known = name.known();
    return new Occurrence(
        name.begin(),
        name.end(),
        new Known(known.kind(), known.label(), known.entity(), NameSource.DATELINE));
  }

  /** Where the dateline ends that begins with a name, 0 where there is none. */
  private int end(Line line, Occurrence first) {
    if (first.begin() > 1 || first.known().kind() != EntityKind.ORGANISATION) {
      return 0;
    }
    int date = dateEnd(line, first.end());
    boolean sure = SURE.stream().anyMatch(sign -> line.has(date, sign));
    boolean likely = LIKELY.stream().anyMatch(sign -> line.has(date, sign));
    return date > 0 && (sure || (likely && media(first.known()))) ? date : 0;
  }

  /** Where a day such as “2月13日” ends that stands soon behind a place, 0 for none. */
  private static int dateEnd(Line line, int from) {
    for (int at = from; at < from + LATEST_DATE; at++) {
      if (line.at(at) == '日' && Units.digit(line.at(at - 1))) {
        return line.text(from, at).contains("月") ? at + 1 : 0;
      }
      if ("，。；,".indexOf(line.at(at)) >= 0) {
        return 0;
      }
    }
    return 0;
  }

  private boolean media(Known known) {
    String id = known.entity();
    Entity entity = id == null ? null : lexicon.entity(id);
    return entity != null && entity.types().contains("media");
  }
}
