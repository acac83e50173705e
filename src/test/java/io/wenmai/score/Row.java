package io.wenmai.score;

import com.google.gson.Gson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One claim as JSON holds it, gold or found. */
record Row(String type, Map<String, Object> args, String modality, String evidence) {
  private static final Gson GSON = new Gson();

  /** A slot with one value, or one of the values of a slot that holds several. */
  record Unit(String slot, Object value) {}

  /** A line of gold: an article with all its claims. */
  private record Article(String article, List<Row> claims) {}

  /** A line of the export: a claim with its article. */
  private record Found(
      String article, String type, Map<String, Object> args, String modality, String evidence) {}

  static Map<String, List<Row>> gold(List<String> lines) {
    Map<String, List<Row>> rows = new java.util.LinkedHashMap<>();
    for (String line : lines) {
      Article article = GSON.fromJson(line, Article.class);
      rows.put(article.article(), article.claims());
    }
    return rows;
  }

  static Map<String, List<Row>> found(List<String> lines) {
    Map<String, List<Row>> rows = new java.util.LinkedHashMap<>();
    for (String line : lines) {
      Found claim = GSON.fromJson(line, Found.class);
      rows.computeIfAbsent(claim.article(), name -> new ArrayList<>())
          .add(new Row(claim.type(), claim.args(), claim.modality(), claim.evidence()));
    }
    return rows;
  }

  /** The slots as pairs; beside a name stands its wording, under which it counts as well. */
  List<Unit> units() {
    List<Unit> units = new ArrayList<>();
    args.forEach((slot, value) -> {
      if (slot.equals("partners") || slot.equals("investors")) {
        ((List<?>) value).forEach(member -> units.add(new Unit(slot, member)));
      } else if (!slot.endsWith("_text")) {
        Object text = args.get(slot + "_text");
        units.add(new Unit(slot, text == null ? value : List.of(value, text)));
      }
    });
    if (type.equals("Statement")) {
      units.add(new Unit("evidence", evidence));
    }
    return units;
  }
}
