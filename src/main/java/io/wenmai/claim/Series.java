package io.wenmai.claim;

import io.wenmai.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A run of coordinated elements (“A、B和C”); an element that does not join it opens a new run. */
final class Series<T> {
  private final List<T> elements = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();

  /** Adds to the run when only a conjunction stands between, else starts anew. */
  void add(T element, Span span, Scene scene) {
    if (!joins(span, scene)) {
      clear();
    }
    elements.add(element);
    spans.add(span);
  }

  void restart(T element, Span span) {
    clear();
    elements.add(element);
    spans.add(span);
  }

  void clear() {
    elements.clear();
    spans.clear();
  }

  boolean joins(Span next, Scene scene) {
    if (spans.isEmpty() || spans.getLast().end() < scene.sentence().span().begin()) {
      return false;
    }
    return Conjunctions.only(scene.between(spans.getLast().end(), next.begin()));
  }

  /** Adds to the run whatever stands between. */
  void append(T element, Span span) {
    elements.add(element);
    spans.add(span);
  }

  /** Where the run ends, -1 for an empty one. */
  int end() {
    return spans.isEmpty() ? -1 : spans.getLast().end();
  }

  int size() {
    return elements.size();
  }

  List<T> all() {
    return List.copyOf(elements);
  }

  @Nullable T first() {
    return elements.isEmpty() ? null : elements.getFirst();
  }

  @Nullable T last() {
    return elements.isEmpty() ? null : elements.getLast();
  }

  /** The element at a place of the run, null beyond its end. */
  @Nullable T at(int place) {
    return place < elements.size() ? elements.get(place) : null;
  }
}
