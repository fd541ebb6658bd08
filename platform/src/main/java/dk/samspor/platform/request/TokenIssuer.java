package dk.samspor.platform.request;

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
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where this service, known by its client and secret, gets tokens for asking its neighbours. */
@ApplicationScoped
public class TokenIssuer {

  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final Optional<String> url;
  private final Optional<String> client;
  private final Optional<String> secret;
  private final ObjectMapper json;
  private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();

  TokenIssuer(@ConfigProperty(name = "samspor.token.url") Optional<String> url,
      @ConfigProperty(name = "samspor.token.client") Optional<String> client,
      @ConfigProperty(name = "samspor.token.secret") Optional<String> secret, ObjectMapper json) {
    this.url = url;
    this.client = client;
    this.secret = secret;
    this.json = json;
  }

  /** @param lasts as the issuer says */
  public record Granted(String token, Duration lasts) {

    /** Whatever is printed may end in a log. */
    @Override
    public String toString() {
      return "Granted[" + lasts + "]";
    }
  }

  /**
   * Waits three seconds at most.
   *
   * @param fields of the form (RFC 6749), without the client's own
   * @throws IllegalStateException when the issuer gives none: not configured, not there, or refusing
   */
  public Granted grant(Map<String, String> fields) {
    URI address = URI.create(configured(url));
    var form = new HashMap<>(fields);
    form.put("client_id", configured(client));
    form.put("client_secret", configured(secret));
    var request = HttpRequest.newBuilder(address).timeout(PATIENCE).header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(encoded(form))).build();
    try {
      var answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException("the issuer answered " + answer.statusCode());
      }
      JsonNode granted = json.readTree(answer.body());
      return new Granted(granted.path("access_token").asText(), Duration.ofSeconds(granted.path("expires_in").asLong()));
    } catch (IOException away) {
      throw new IllegalStateException("the issuer cannot be reached", away);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while waiting for a token", stopping);
    }
  }

  private static String encoded(Map<String, String> form) {
    return form.entrySet().stream().map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static String configured(Optional<String> value) {
    return value.orElseThrow(() -> new IllegalStateException("samspor.token.url, .client and .secret are not set"));
  }
}
