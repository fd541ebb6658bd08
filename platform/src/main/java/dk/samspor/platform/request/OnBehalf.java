package dk.samspor.platform.request;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * For asking a neighbour in the caller's name (RFC 8693): her token and this service's secret are exchanged for one in which she is
 * the subject and this service the actor. The neighbour audits both, and this service sees no more than she may.
 */
@ApplicationScoped
public class OnBehalf {

  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final String GRANT = "urn:ietf:params:oauth:grant-type:token-exchange";
  private static final String ACCESS_TOKEN = "urn:ietf:params:oauth:token-type:access_token";

  private final SecurityIdentity identity;
  private final Optional<String> url;
  private final Optional<String> client;
  private final Optional<String> secret;
  private final ObjectMapper json;
  private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();

  OnBehalf(SecurityIdentity identity, @ConfigProperty(name = "samspor.token.url") Optional<String> url,
      @ConfigProperty(name = "samspor.token.client") Optional<String> client,
      @ConfigProperty(name = "samspor.token.secret") Optional<String> secret, ObjectMapper json) {
    this.identity = identity;
    this.url = url;
    this.client = client;
    this.secret = secret;
    this.json = json;
  }

  /** Good for one question. Empty where nobody calls, no issuer is configured or it gives none: the caller goes on without the neighbour. */
  public Optional<String> token() {
    if (url.isEmpty() || !(identity.getPrincipal() instanceof JsonWebToken caller)) {
      return Optional.empty();
    }
    var request = HttpRequest.newBuilder(URI.create(url.get())).timeout(PATIENCE).header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(form(caller))).build();
    try {
      var answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
      return answer.statusCode() == 200 ? Optional.of(json.readTree(answer.body()).path("access_token").asText()) : Optional.empty();
    } catch (IOException away) {
      return Optional.empty();
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private String form(JsonWebToken caller) {
    return Map.of("grant_type", GRANT, "subject_token_type", ACCESS_TOKEN, "subject_token", caller.getRawToken(),
            "client_id", client.orElse(""), "client_secret", secret.orElse("")).entrySet().stream()
        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
  }
}
