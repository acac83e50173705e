package io.wenmai.serve.http;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Problems that the web server itself finds, before any of our code sees the request. */
public final class ErrorPages extends ErrorHandler {
  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback) {
    HeaderFilter.ALWAYS.forEach(response.getHeaders()::put);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
    String detail =
        message == null || code >= HttpStatus.INTERNAL_SERVER_ERROR_500
            ? HttpStatus.getMessage(code)
            : message;
    Content.Sink.write(
        response, true, Problems.object(new HttpProblem(code, detail)) + "\n", callback);
  }
}
