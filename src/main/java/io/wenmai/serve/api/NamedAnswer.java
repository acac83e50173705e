package io.wenmai.serve.api;

import io.wenmai.serve.http.Accept;
import io.wenmai.serve.http.Json;
import io.wenmai.serve.http.Words;
import io.wenmai.serve.query.Asker;
import io.wenmai.serve.query.Form;
import io.wenmai.serve.query.Outcome;
import io.wenmai.serve.query.Sending;
import io.wenmai.store.NamedQuery;
import io.wenmai.store.Parameter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers a named query, for scripts and for people. */
record NamedAnswer(NamedQuery query, Asker asker) {
  /** A named query, as it is listed. */
  record View(
      String name, String title, String description, String path, List<ParameterView> parameters) {}

  /**
   * A parameter of a named query, as it is listed.
   *
   * @param fallback what counts when nothing is given; null where it then restricts nothing
   */
  record ParameterView(String name, String type, String description, @Nullable String fallback) {}

  static Route route(NamedQuery query, Asker asker) {
    List<Param> params = new ArrayList<>();
    query.parameters().forEach(p -> params.add(param(p)));
    params.add(
        Param.text("format", "Form of the answer by name, such as csv, json, xml, tsv or html"));
    params.add(Param.choice("lang", "Language of the page", List.of("zh", "en")));
    return Route.get(
        "/query/" + query.name(),
        query.title(),
        params,
        new Answers.Other("application/sparql-results+json", query.description()),
        new NamedAnswer(query, asker)::answer);
  }

  private static Param param(Parameter parameter) {
    return new Param(
        parameter.name(),
        Param.Type.TEXT,
        parameter.description(),
        false,
        parameter.fallback(),
        List.of(),
        0);
  }

  static void list(Call call) throws IOException {
    Json.send(call.response(), NamedQuery.answers().stream().map(NamedAnswer::view).toList());
  }

  private static View view(NamedQuery query) {
    return new View(
        query.name(),
        query.title(),
        query.description(),
        "/api/query/" + query.name(),
        query.parameters().stream().map(NamedAnswer::view).toList());
  }

  private static ParameterView view(Parameter parameter) {
    return new ParameterView(
        parameter.name(),
        parameter.type().name().toLowerCase(Locale.ROOT),
        parameter.description(),
        parameter.fallback());
  }

  private void answer(Call call) throws IOException {
    Map<String, String> values = new LinkedHashMap<>(call.given());
    values.keySet().removeAll(List.of("format", "lang"));
    Outcome outcome =
        asker.answer(
            call.request(), call.response(), query.name() + " " + values, () -> query.with(values));
    Form form = Form.choose(outcome.forms(), call.text("format"), Accept.of(call.request()));
    new Sending(form, Words.of(call.request()), query.title(), asker.iris())
        .send(outcome, call.response());
  }
}
