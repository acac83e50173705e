package io.wenmai.cli;

import io.wenmai.export.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** The report of {@code explain --missed}, for people or as one JSON object a shape. */
record MissedReport(Missed missed, int top) {

  List<String> text() {
    List<String> lines = new ArrayList<>();
    lines.add(missed.sentences() + " sentences announce a claim and yield none");
    for (Missed.Shape shape : shapes()) {
      lines.add("");
      lines.add("%5d  %s".formatted(shape.count(), shape.shape()));
      shape.examples().forEach(example -> lines.add("       " + said(example)));
    }
    return lines;
  }

  private static String said(Missed.Example example) {
    return "%s [%d] %s".formatted(example.article(), example.sentence(), example.text());
  }

  List<String> json() {
    return shapes().stream().map(MissedReport::json).toList();
  }

  private List<Missed.Shape> shapes() {
    return missed.shapes().stream().limit(top).toList();
  }

  private static String json(Missed.Shape shape) {
    SequencedMap<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("shape", shape.shape());
    object.put("count", shape.count());
    object.put("examples", shape.examples().stream().map(MissedReport::json).toList());
    return Json.line(object);
  }

  private static SequencedMap<String, @Nullable Object> json(Missed.Example example) {
    SequencedMap<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("article", example.article());
    object.put("sentence", example.sentence());
    object.put("text", example.text());
    return object;
  }
}
