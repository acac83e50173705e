package io.wenmai.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A web server that notes who called: what the endpoint must never do. */
record Listener(HttpServer server, List<String> calls) implements AutoCloseable {
  static Listener start() throws IOException {
    List<String> calls = new CopyOnWriteArrayList<>();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          calls.add(exchange.getRequestURI().toString());
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    server.start();
    return new Listener(server, calls);
  }

  String iri() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/data.ttl";
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
