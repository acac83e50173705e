package io.wenmai.serve.api;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.wenmai.serve.query.Turns;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Counts and times what is asked, and tells it in the format of Prometheus. */
public final class Metrics extends HttpFilter {
  private static final List<String> PLACES =
      List.of(
          "/wenmai/sparql",
          "/wenmai/data",
          "/api/query/",
          "/api/",
          "/entity/",
          "/article/",
          "/claim/",
          "/fact/",
          "/web/");

  private final transient PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  public Metrics(Turns turns) {
    Gauge.builder("wenmai.running", turns, Turns::count)
        .description("Queries and other work that runs now")
        .register(registry);
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    long begun = System.nanoTime();
    try {
      chain.doFilter(request, response);
    } finally {
      Timer.builder("wenmai.requests")
          .description("Requests by place and status")
          .tag("place", place(request.getRequestURI()))
          .tag("status", Integer.toString(response.getStatus()))
          .register(registry)
          .record(System.nanoTime() - begun, TimeUnit.NANOSECONDS);
    }
  }

  private static String place(String path) {
    return PLACES.stream().filter(path::startsWith).findFirst().orElse("other");
  }

  /** Answers with all numbers. */
  void answer(Call call) throws IOException {
    byte[] text = registry.scrape().getBytes(StandardCharsets.UTF_8);
    call.response().setContentType("text/plain;version=0.0.4;charset=utf-8");
    call.response().setContentLength(text.length);
    call.response().getOutputStream().write(text);
  }
}
