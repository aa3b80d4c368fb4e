package org.baocao.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** {@code /health} and {@code /metrics} over HTTP, for this machine alone. */
final class Monitor implements AutoCloseable {

  private static final int METHOD_NOT_ALLOWED = 405;
  private static final int OK = 200;

  private final HttpServer server;

  /** {@code port} 0 takes any that is free. */
  Monitor(int port, Supplier<String> metrics) throws IOException {
    this.server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.createContext(
        "/health", exchange -> answer(exchange, "{\"status\":\"up\"}\n", "application/json"));
    server.createContext(
        "/metrics", exchange -> answer(exchange, metrics.get(), "text/plain; version=0.0.4"));
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  private static void answer(HttpExchange exchange, String text, String type) throws IOException {
    try (exchange) {
      if (!exchange.getRequestMethod().equals("GET")) {
        exchange.sendResponseHeaders(METHOD_NOT_ALLOWED, -1);
        return;
      }
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
      exchange.sendResponseHeaders(OK, bytes.length);
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(bytes);
      }
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
