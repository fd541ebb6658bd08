package dk.samspor.platform.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** This service's own token (client-credentials grant), for asking its neighbours; fetched when the last one runs out. */
@ApplicationScoped
class ServiceToken {

  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final long RENEW_BEFORE_SECONDS = 30;

  private final Optional<String> url;
  private final Optional<String> client;
  private final Optional<String> secret;
  private final ObjectMapper json;
  private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
  private String token;
  private long goodUntil;

  ServiceToken(@ConfigProperty(name = "samspor.token.url") Optional<String> url,
      @ConfigProperty(name = "samspor.token.client") Optional<String> client,
      @ConfigProperty(name = "samspor.token.secret") Optional<String> secret, ObjectMapper json) {
    this.url = url;
    this.client = client;
    this.secret = secret;
    this.json = json;
  }

  /** @throws IllegalStateException when the issuer gives none */
  synchronized String now() {
    if (token == null || System.nanoTime() - goodUntil >= 0) {
      fetch();
    }
    return token;
  }

  private void fetch() {
    String form = "grant_type=client_credentials&client_id=" + encoded(client) + "&client_secret=" + encoded(secret);
    var request = HttpRequest.newBuilder(URI.create(url.orElseThrow(ServiceToken::notConfigured))).timeout(PATIENCE)
        .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(form)).build();
    try {
      var answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException("the issuer answered " + answer.statusCode());
      }
      JsonNode granted = json.readTree(answer.body());
      token = granted.path("access_token").asText();
      goodUntil = System.nanoTime() + Duration.ofSeconds(granted.path("expires_in").asLong() - RENEW_BEFORE_SECONDS).toNanos();
    } catch (IOException away) {
      throw new IllegalStateException("the issuer cannot be reached", away);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while waiting for a token", stopping);
    }
  }

  private static String encoded(Optional<String> value) {
    return URLEncoder.encode(value.orElseThrow(ServiceToken::notConfigured), StandardCharsets.UTF_8);
  }

  private static IllegalStateException notConfigured() {
    return new IllegalStateException("samspor.token.url, .client and .secret are not set");
  }
}
