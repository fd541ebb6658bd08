package dk.samspor.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The local stack's front page: every address, who can log in, how to get a token. In Danish or English. */
record LandingPage(Addresses addresses, DemoIdentities identities) implements HttpHandler {

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    if (!exchange.getRequestURI().getPath().equals("/")) {
      Issuer.answer(exchange, 404, "text/plain; charset=utf-8", "Not found\n");
      return;
    }
    Issuer.answer(exchange, 200, "text/html; charset=utf-8", page(isDanish(exchange)));
  }

  /** The language asked for on the page, else the browser's. */
  private static boolean isDanish(HttpExchange exchange) {
    var query = exchange.getRequestURI().getQuery();
    if ("lang=da".equals(query) || "lang=en".equals(query)) return query.endsWith("da");
    var browser = exchange.getRequestHeaders().getFirst("Accept-Language");
    return browser != null && browser.startsWith("da");
  }

  private String page(boolean danish) throws IOException {
    var page = template(danish ? "landing.da.html" : "landing.en.html");
    return page.replace("{{style}}", template("landing.css"))
        .replace("{{services}}", services())
        .replace("{{people}}", rows(identities.people()))
        .replace("{{systems}}", rows(identities.systems().stream().filter(s -> s.user().startsWith("demo-")).toList()))
        .replace("{{token}}", addresses.token().toString())
        .replace("{{dashboard}}", addresses.of(Service.REPORTING) + "/")
        .replace("{{referral}}", addresses.of(Service.REFERRAL).toString())
        .replace("{{postgres}}", "localhost:" + addresses.postgresPort())
        .replace("{{kafka}}", addresses.kafka());
  }

  private String services() {
    var health = new Health();
    return Arrays.stream(Service.values()).parallel().map(service -> {
      var base = addresses.of(service);
      var state = health.isReady(addresses.readiness(service)) ? "up" : "down";
      return """
          <tr><td><span class="state %1$s" title="%1$s"></span> %2$s</td><td><code>%3$s</code></td>
          <td><a href="%3$s/q/swagger-ui">Swagger UI</a> · <a href="%3$s/q/openapi">OpenAPI</a> ·
          <a href="%3$s/q/health">health</a> · <a href="%3$s/q/metrics">metrics</a></td></tr>
          """.formatted(state, service.fullName(), base);
    }).collect(Collectors.joining());
  }

  private static String rows(List<Identity> identities) {
    return identities.stream().map(who -> "<tr><td><code>" + who.user() + "</code></td><td>" + escaped(who.name())
        + "</td><td>" + String.join(", ", who.roles()) + "</td><td>" + String.join("<br>", who.authorities())
        + "</td></tr>\n").collect(Collectors.joining());
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  private static String template(String name) throws IOException {
    try (var in = LandingPage.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
