package io.wenmai.serve.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Records as JSON Schemas, by the names of their classes. */
record Schemas(SortedMap<String, JsonObject> known) {
  static Schemas empty() {
    return new Schemas(new TreeMap<>());
  }

  /** The schema of a type: a reference, where it is a record. */
  JsonObject of(Type type) {
    return switch (type) {
      case Class<?> one when one.isRecord() -> reference(one);
      case Class<?> one -> plain(one);
      case ParameterizedType list when list.getRawType() == List.class ->
          array(of(list.getActualTypeArguments()[0]));
      case ParameterizedType map when map.getRawType() == Map.class ->
          map(of(map.getActualTypeArguments()[1]));
      default -> throw new IllegalArgumentException(type + " has no schema");
    };
  }

  /** The schema of a part of a list. */
  JsonObject part(Class<?> type) {
    JsonObject properties = new JsonObject();
    properties.add("items", array(of(type)));
    JsonObject next = simple("string");
    next.addProperty("description", "The cursor of the part after this; missing after the last");
    properties.add("next", next);
    JsonObject schema = simple("object");
    schema.add("properties", properties);
    schema.add("required", names(List.of("items")));
    return schema;
  }

  static JsonObject array(JsonObject items) {
    JsonObject schema = simple("array");
    schema.add("items", items);
    return schema;
  }

  private static JsonObject map(JsonObject values) {
    JsonObject schema = simple("object");
    schema.add("additionalProperties", values);
    return schema;
  }

  private static JsonObject plain(Class<?> type) {
    if (type == Object.class) {
      return new JsonObject();
    }
    return simple(
        type == String.class
            ? "string"
            : type == boolean.class
                ? "boolean"
                : Set.of(int.class, long.class, Integer.class, Long.class).contains(type)
                    ? "integer"
                    : "number");
  }

  static JsonObject simple(String type) {
    JsonObject schema = new JsonObject();
    schema.addProperty("type", type);
    return schema;
  }

  private JsonObject reference(Class<?> type) {
    String name = type.getSimpleName();
    if (!known.containsKey(name)) {
      known.put(name, new JsonObject());
      known.put(name, record(type));
    }
    JsonObject reference = new JsonObject();
    reference.addProperty("$ref", "#/components/schemas/" + name);
    return reference;
  }

  private JsonObject record(Class<?> type) {
    JsonObject properties = new JsonObject();
    JsonArray required = new JsonArray();
    for (RecordComponent component : type.getRecordComponents()) {
      properties.add(component.getName(), of(component.getGenericType()));
      if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
        required.add(component.getName());
      }
    }
    JsonObject schema = simple("object");
    schema.add("properties", properties);
    schema.add("required", required);
    return schema;
  }

  static JsonArray names(List<String> names) {
    JsonArray array = new JsonArray();
    names.forEach(array::add);
    return array;
  }
}
