package io.wenmai.lexicon;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An entity as an entity file gives it.
 *
 * @param forms its names with their conditions
 * @param place where its id stands
 * @param relationPlaces where the ids of its {@link Entity#relations} stand
 */
record Entry(Entity entity, List<Form> forms, Place place, Map<String, Place> relationPlaces) {
  Entry {
    forms = List.copyOf(forms);
    relationPlaces = Map.copyOf(relationPlaces);
  }

  /** An entity from elsewhere, whose names count wherever they stand. */
  static Entry of(Entity entity) {
    List<Form> forms =
        Stream.concat(
                Stream.concat(Stream.of(entity.label()), entity.labels().values().stream()),
                entity.aliases().stream())
            .distinct()
            .map(name -> new Form(name, Form.exactCaseByDefault(name), Guard.NONE))
            .toList();
    return new Entry(entity, forms, new Place("", 1, 1), Map.of());
  }

  /** The entity with each of its names. */
  List<Bearer> bearers() {
    return forms.stream().map(form -> new Bearer(form, entity)).toList();
  }
}
