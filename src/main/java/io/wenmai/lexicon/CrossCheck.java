package io.wenmai.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is wrong between the entities of all files together. */
final class CrossCheck {
  private CrossCheck() {}

  static List<String> problems(Collection<Entry> entries) {
    List<String> found = new ArrayList<>();
    Map<String, Entry> byId = new HashMap<>();
    for (Entry entry : entries) {
      Entry first = byId.putIfAbsent(entry.entity().id(), entry);
      if (first != null) {
        found.add(
            entry.place()
                + ": id '"
                + entry.entity().id()
                + "' is taken by "
                + first.place()
                + "; choose another or join the two");
      }
    }
    tickers(entries, found);
    for (Entry entry : entries) {
      relations(entry, byId, found);
    }
    return found;
  }

  private static void tickers(Collection<Entry> entries, List<String> found) {
    Map<String, Entry> byTicker = new HashMap<>();
    for (Entry entry : entries) {
      for (String ticker : entry.entity().tickers()) {
        Entry first = byTicker.putIfAbsent(ticker, entry);
        if (first != null) {
          found.add(
              entry.place()
                  + ": ticker '"
                  + ticker
                  + "' belongs to '"
                  + first.entity().id()
                  + "' at "
                  + first.place()
                  + "; keep it in one of them");
        }
      }
    }
  }

  private static void relations(Entry entry, Map<String, Entry> byId, List<String> found) {
    entry
        .entity()
        .relations()
        .forEach((relation, id) -> {
          Place place = entry.relationPlaces().getOrDefault(relation, entry.place());
          if (id.equals(entry.entity().id())) {
            found.add(place + ": " + relation + " of '" + id + "' is itself; drop it");
          } else if (!byId.containsKey(id)) {
            found.add(
                place
                    + ": "
                    + relation
                    + " '"
                    + id
                    + "' is no entity"
                    + nearest(id, byId.keySet()));
          }
        });
  }

  private static String nearest(String id, Collection<String> ids) {
    List<String> close = ids.stream().filter(i -> Suggestion.distance(id, i) <= 2).toList();
    return close.isEmpty() ? "; add it or drop the relation" : Suggestion.of(id, close);
  }
}
