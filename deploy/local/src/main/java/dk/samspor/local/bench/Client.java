package dk.samspor.local.bench;

import dk.samspor.local.Addresses;
import dk.samspor.local.LocalStackException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** Speaks HTTP to the services, with the tokens of the demo's people. */
final class Client {

  private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
      .connectTimeout(Duration.ofSeconds(5)).build();
  private final URI issuer;

  Client(Addresses addresses) {
    this.issuer = addresses.token();
  }

  String token(String user) {
    var form = "grant_type=password&username=" + user + "&password=demo";
    var answer = http.sendAsync(HttpRequest.newBuilder(issuer).timeout(Duration.ofSeconds(10)).POST(HttpRequest.BodyPublishers.ofString(form)).build(),
        HttpResponse.BodyHandlers.ofString()).join();
    if (answer.statusCode() != 200) throw new LocalStackException("No token for " + user + ": " + answer.body());
    return answer.body().replaceAll(".*\"access_token\":\"([^\"]*)\".*", "$1");
  }

  CompletableFuture<HttpResponse<String>> post(URI address, String token, String body) {
    return http.sendAsync(request(address, token).header("Idempotency-Key", UUID.randomUUID().toString())
        .POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
  }

  CompletableFuture<HttpResponse<String>> post(URI address, String token, String etag, String body) {
    return http.sendAsync(request(address, token).header("Idempotency-Key", UUID.randomUUID().toString())
        .header("If-Match", etag).POST(HttpRequest.BodyPublishers.ofString(body)).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  CompletableFuture<HttpResponse<String>> get(URI address, String token) {
    return http.sendAsync(request(address, token).build(), HttpResponse.BodyHandlers.ofString());
  }

  static String id(HttpResponse<String> answer) {
    return answer.body().replaceFirst("(?s).*?\"id\":\"([^\"]*)\".*", "$1");
  }

  static String etag(HttpResponse<String> answer) {
    return answer.headers().firstValue("ETag").orElse("\"0\"");
  }

  private static HttpRequest.Builder request(URI address, String token) {
    return HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(120))
        .header("Authorization", "Bearer " + token).header("Content-Type", "application/json");
  }
}
