package dk.samspor.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Set;

/** Lets pages of the named origins, and no others, use a resource from the browser (CORS). */
record AcrossOrigins(Set<String> origins, HttpHandler resource) implements HttpHandler {

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    var origin = exchange.getRequestHeaders().getFirst("Origin");
    if (origin != null && origins.contains(origin)) {
      var headers = exchange.getResponseHeaders();
      headers.set("Access-Control-Allow-Origin", origin);
      headers.set("Access-Control-Allow-Headers", "authorization, content-type");
      headers.set("Access-Control-Allow-Methods", "GET, POST");
      headers.set("Vary", "Origin");
    }
    if ("OPTIONS".equals(exchange.getRequestMethod())) {
      exchange.sendResponseHeaders(204, -1);
      exchange.close();
    } else {
      resource.handle(exchange);
    }
  }
}
