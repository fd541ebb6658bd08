package dk.samspor.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks a service whether it is ready. */
final class Health {

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofMillis(500)).build();

  boolean isReady(URI readiness) {
    try {
      var request = HttpRequest.newBuilder(readiness).timeout(Duration.ofSeconds(2)).build();
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
