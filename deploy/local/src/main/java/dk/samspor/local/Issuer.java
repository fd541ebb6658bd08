package dk.samspor.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Executors;

/**
 * The local stack's identity issuer, in Keycloak's place: OpenID discovery, keys, and tokens for the demo's people
 * (password grant), systems (client credentials) and services that ask on somebody's behalf (exchange). It exists only in the launcher and in tests, and listens on
 * localhost only; the services verify its tokens as they would anyone's.
 */
public final class Issuer implements AutoCloseable {

  private final HttpServer server;
  private final TokenMint mint;

  private Issuer(HttpServer server, TokenMint mint) {
    this.server = server;
    this.mint = mint;
  }

  /**
   * Starts the issuer.
   *
   * @param allowedOrigins pages of these origins may ask for a token (the dashboard)
   */
  public static Issuer start(Path keys, int port, DemoIdentities identities, Set<String> allowedOrigins) {
    try {
      var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
      var url = "http://localhost:" + server.getAddress().getPort();
      var issuer = new Issuer(server, new TokenMint(url, SigningKey.keptIn(keys)));
      var grants = new Grants(identities, issuer.mint);
      issuer.serve("/.well-known/openid-configuration", new AcrossOrigins(allowedOrigins, issuer::discovery));
      issuer.serve("/jwks", new AcrossOrigins(allowedOrigins, issuer::keys));
      issuer.serve("/token", new AcrossOrigins(allowedOrigins, grants));
      server.setExecutor(Executors.newFixedThreadPool(4, Thread.ofPlatform().name("issuer-", 0).daemon().factory()));
      server.start();
      return issuer;
    } catch (IOException e) {
      throw new LocalStackException("The identity issuer did not start on port " + port + ": " + e.getMessage(), e);
    }
  }

  /** Adds a page or resource, such as the landing page. */
  public void serve(String path, HttpHandler handler) {
    server.createContext(path, handler);
  }

  public String url() {
    return mint.issuer();
  }

  public String keysUrl() {
    return url() + "/jwks";
  }

  public TokenMint mint() {
    return mint;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void discovery(HttpExchange exchange) throws IOException {
    json(exchange, 200, """
        {"issuer":"%1$s","jwks_uri":"%1$s/jwks","token_endpoint":"%1$s/token",
        "grant_types_supported":["password","client_credentials","urn:ietf:params:oauth:grant-type:token-exchange"],
        "response_types_supported":["token"],
        "subject_types_supported":["public"],"id_token_signing_alg_values_supported":["RS256"],
        "token_endpoint_auth_methods_supported":["client_secret_basic","client_secret_post"]}
        """.formatted(url()));
  }

  private void keys(HttpExchange exchange) throws IOException {
    json(exchange, 200, mint.key().publicSetJson());
  }

  static void json(HttpExchange exchange, int status, String body) throws IOException {
    answer(exchange, status, "application/json", body);
  }

  static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    try (exchange) {
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }
}
