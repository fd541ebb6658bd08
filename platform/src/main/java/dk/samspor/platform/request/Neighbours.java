package dk.samspor.platform.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.eclipse.microprofile.config.Config;

/**
 * The other services, where {@code samspor.services.<name>.url} says they are. Asked is only what a fact cannot carry: documents,
 * whether a therapist qualifies, a letter that did not come (contracts.md: pull). Nobody waits longer than four seconds.
 */
@ApplicationScoped
public class Neighbours {

  private static final Duration PATIENCE = Duration.ofSeconds(4);

  private final Config config;
  private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();

  Neighbours(Config config) {
    this.config = config;
  }

  /** It is not configured, did not answer in time, or cannot be reached. */
  public static final class Away extends RuntimeException {

    private Away(String service, Throwable cause) {
      super(service + " cannot be asked", cause);
    }
  }

  /**
   * @param service such as {@code referral}
   * @param path with its query; never anything of a person
   * @param headers more of them, name and value in turn
   * @throws Away when there is no answer; a refusal is one
   */
  public HttpResponse<byte[]> ask(String service, String path, String token, String... headers) {
    try {
      return asked(service, path, token, headers).join();
    } catch (CompletionException failed) {
      throw new Away(service, failed.getCause());
    }
  }

  /** The same without waiting: ends with whatever was in the way when there is no answer. */
  public CompletableFuture<HttpResponse<byte[]>> asked(String service, String path, String token, String... headers) {
    Optional<String> address = config.getOptionalValue("samspor.services." + service + ".url", String.class);
    if (address.isEmpty()) {
      return CompletableFuture.failedFuture(new IllegalStateException("samspor.services." + service + ".url is not set"));
    }
    var request = HttpRequest.newBuilder(URI.create(address.get() + path)).timeout(PATIENCE).header("Authorization", "Bearer " + token);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return http.sendAsync(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }
}
