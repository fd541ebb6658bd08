package dk.samspor.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * {@code POST /token} (RFC 6749): the password grant for people, the client-credentials grant for systems, and the
 * exchange of a caller's token by a service that has to ask another one on her behalf (RFC 8693).
 */
record Grants(DemoIdentities identities, TokenMint mint) implements HttpHandler {

  private static final int LARGEST_FORM = 8_192;

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    if (!"POST".equals(exchange.getRequestMethod())) {
      refuse(exchange, 405, "invalid_request");
      return;
    }
    Map<String, String> form;
    try {
      form = form(exchange);
    } catch (IllegalArgumentException malformed) {
      refuse(exchange, 400, "invalid_request");
      return;
    }
    switch (form.getOrDefault("grant_type", "")) {
      case "password" -> answer(exchange,
          identities.person(form.get("username"), form.get("password")), 400, "invalid_grant");
      case "client_credentials" -> answer(exchange,
          identities.system(form.get("client_id"), form.get("client_secret")), 401, "invalid_client");
      case TokenExchange.GRANT -> exchange(exchange, form);
      case "" -> refuse(exchange, 400, "invalid_request");
      default -> refuse(exchange, 400, "unsupported_grant_type");
    }
  }

  private void answer(HttpExchange exchange, Optional<Identity> who, int status, String error) throws IOException {
    if (who.isEmpty()) {
      refuse(exchange, status, error);
    } else {
      Issuer.json(exchange, 200, "{\"access_token\":\"" + mint.token(who.get())
          + "\",\"token_type\":\"Bearer\",\"expires_in\":" + TokenMint.LIFETIME.toSeconds() + "}");
    }
  }

  private void exchange(HttpExchange exchange, Map<String, String> form) throws IOException {
    var service = identities.system(form.get("client_id"), form.get("client_secret"));
    if (service.isEmpty()) {
      refuse(exchange, 401, "invalid_client");
      return;
    }
    try {
      var exchanged = new TokenExchange(mint).onBehalf(service.get(), form);
      Issuer.json(exchange, 200, """
          {"access_token":"%s","issued_token_type":"%s","token_type":"Bearer","expires_in":%d}"""
          .formatted(exchanged.token(), TokenExchange.ACCESS_TOKEN, exchanged.seconds()));
    } catch (TokenExchange.Refused refused) {
      refuse(exchange, 400, refused.getMessage());
    }
  }

  private static void refuse(HttpExchange exchange, int status, String error) throws IOException {
    Issuer.json(exchange, status, "{\"error\":\"" + error + "\"}");
  }

  /** The form's fields; a client's name and secret may come in the Authorization header instead. */
  private static Map<String, String> form(HttpExchange exchange) throws IOException {
    var fields = new HashMap<String, String>();
    basic(exchange).ifPresent(client -> {
      fields.put("client_id", client[0]);
      fields.put("client_secret", client[1]);
    });
    var body = new String(exchange.getRequestBody().readNBytes(LARGEST_FORM), StandardCharsets.UTF_8);
    Arrays.stream(body.split("&")).map(pair -> pair.split("=", 2)).filter(pair -> pair.length == 2)
        .forEach(pair -> fields.put(decoded(pair[0]), decoded(pair[1])));
    return fields;
  }

  private static Optional<String[]> basic(HttpExchange exchange) {
    var header = exchange.getRequestHeaders().getFirst("Authorization");
    if (header == null || !header.startsWith("Basic ")) return Optional.empty();
    var text = new String(Base64.getDecoder().decode(header.substring(6).strip()), StandardCharsets.UTF_8);
    return Optional.of(text.split(":", 2)).filter(parts -> parts.length == 2);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
