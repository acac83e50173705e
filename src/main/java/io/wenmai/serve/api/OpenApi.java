package io.wenmai.serve.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.wenmai.serve.http.Json;
import io.wenmai.serve.http.Problems;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The description of the API, made from its routes: OpenAPI 3.1. */
record OpenApi(List<Route> routes) {
  private static final String VERSION = "1";

  void answer(Call call) throws IOException {
    Json.send(call.response(), document());
  }

  JsonObject document() {
    Schemas schemas = Schemas.empty();
    JsonObject paths = new JsonObject();
    for (Route route : routes) {
      String path = "/api" + route.path();
      JsonObject methods = paths.has(path) ? paths.getAsJsonObject(path) : new JsonObject();
      methods.add(route.method().toLowerCase(Locale.ROOT), operation(route, schemas));
      paths.add(path, methods);
    }
    JsonObject document = new JsonObject();
    document.addProperty("openapi", "3.1.0");
    document.add("info", info());
    document.add("servers", servers());
    document.add("paths", paths);
    document.add("components", components(schemas));
    return document;
  }

  private static JsonObject info() {
    JsonObject info = new JsonObject();
    info.addProperty("title", "Wenmai");
    info.addProperty("version", VERSION);
    info.addProperty(
        "description",
        "What news articles claim, with the sentences that say so. Errors are problem objects"
            + " (RFC 9457). Queries in SPARQL go to /wenmai/sparql.");
    JsonObject license = new JsonObject();
    license.addProperty("name", "Apache 2.0");
    license.addProperty("identifier", "Apache-2.0");
    info.add("license", license);
    return info;
  }

  private static JsonArray servers() {
    JsonObject here = new JsonObject();
    here.addProperty("url", "/");
    JsonArray servers = new JsonArray();
    servers.add(here);
    return servers;
  }

  private static JsonObject components(Schemas schemas) {
    JsonObject all = new JsonObject();
    schemas.of(Problems.Shape.class);
    schemas.known().forEach(all::add);
    JsonObject components = new JsonObject();
    components.add("schemas", all);
    return components;
  }

  private static JsonObject operation(Route route, Schemas schemas) {
    JsonObject operation = new JsonObject();
    operation.addProperty("operationId", id(route));
    operation.addProperty("summary", route.summary());
    JsonArray parameters = new JsonArray();
    route.variables().forEach(name -> parameters.add(variable(name)));
    route.params().forEach(param -> parameters.add(parameter(param)));
    operation.add("parameters", parameters);
    String body = route.body();
    if (body != null) {
      operation.add("requestBody", body(body));
    }
    operation.add("responses", responses(route.answers(), schemas));
    return operation;
  }

  private static String id(Route route) {
    String words = route.path().replaceAll("[^A-Za-z0-9]+", "_").replaceAll("^_|_$", "");
    return route.method().toLowerCase(Locale.ROOT) + "_" + words;
  }

  private static JsonObject variable(String name) {
    JsonObject parameter = new JsonObject();
    parameter.addProperty("name", name);
    parameter.addProperty("in", "path");
    parameter.addProperty("required", true);
    parameter.add("schema", Schemas.simple("string"));
    return parameter;
  }

  private static JsonObject parameter(Param param) {
    JsonObject parameter = new JsonObject();
    parameter.addProperty("name", param.name());
    parameter.addProperty("in", "query");
    parameter.addProperty("description", param.description());
    parameter.addProperty("required", param.required());
    parameter.add("schema", schema(param));
    return parameter;
  }

  private static JsonObject schema(Param param) {
    JsonObject schema = Schemas.simple(param.type() == Param.Type.NUMBER ? "integer" : "string");
    String fallback = param.fallback();
    switch (param.type()) {
      case DAY -> schema.addProperty("format", "date");
      case NUMBER -> {
        schema.addProperty("minimum", 0);
        schema.addProperty("maximum", param.most());
        schema.addProperty("default", Integer.valueOf(fallback == null ? "0" : fallback));
      }
      case TEXT, CURSOR -> {
        if (fallback != null) {
          schema.addProperty("default", fallback);
        }
      }
    }
    if (!param.choices().isEmpty()) {
      schema.add("enum", Schemas.names(param.choices()));
    }
    return schema;
  }

  private static JsonObject body(String description) {
    JsonObject body = new JsonObject();
    body.addProperty("description", description);
    body.addProperty("required", true);
    body.add("content", content("application/json", Schemas.array(Schemas.simple("object"))));
    return body;
  }

  private static JsonObject responses(Answers answers, Schemas schemas) {
    JsonObject responses = new JsonObject();
    switch (answers) {
      case Answers.One one -> responses.add("200", json("It", schemas.of(one.type())));
      case Answers.Part part -> responses.add("200", json("A part", schemas.part(part.type())));
      case Answers.All all ->
          responses.add("200", json("All of them", Schemas.array(schemas.of(all.type()))));
      case Answers.Other other ->
          responses.add(
              "200", response(other.description(), content(other.mediaType(), new JsonObject())));
      case Answers.Nothing nothing -> responses.add("204", response("Done", new JsonObject()));
    }
    responses.add(
        "default",
        response(
            "A problem", content("application/problem+json", schemas.of(Problems.Shape.class))));
    return responses;
  }

  private static JsonObject json(String description, JsonObject schema) {
    return response(description, content("application/json", schema));
  }

  private static JsonObject response(String description, JsonObject content) {
    JsonObject response = new JsonObject();
    response.addProperty("description", description);
    if (!content.isEmpty()) {
      response.add("content", content);
    }
    return response;
  }

  private static JsonObject content(String mediaType, JsonObject schema) {
    JsonObject media = new JsonObject();
    media.add("schema", schema);
    JsonObject content = new JsonObject();
    content.add(mediaType, media);
    return content;
  }
}
