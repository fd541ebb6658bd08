package dk.samspor.platform.inbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.samspor.platform.request.JournalResource.Entries;
import dk.samspor.platform.request.JournalResource.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.Config;

/** Asks the service that owns a case for letters that did not arrive: its journal keeps them all. */
@ApplicationScoped
class OwnersJournal {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Config config;
  private final ServiceToken token;
  private final ObjectMapper json;
  private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();

  OwnersJournal(Config config, ServiceToken token, ObjectMapper json) {
    this.config = config;
    this.token = token;
    this.json = json;
  }

  /**
   * The letters of a case with these numbers, in order; fewer where the owner has fewer.
   *
   * @param source as in the letters, such as {@code /referral}
   * @throws IllegalStateException when the owner cannot be asked
   */
  List<Arrived> letters(String source, UUID caseId, int from, int to) {
    String owner = config.getValue("samspor.services." + source.substring(1) + ".url", String.class);
    var address = URI.create(owner + "/api/v1/journal/" + caseId + "?from=" + from + "&to=" + to);
    try {
      var answer = http.send(HttpRequest.newBuilder(address).timeout(PATIENCE)
          .header("Authorization", "Bearer " + token.now()).build(), HttpResponse.BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(source + " answered " + answer.statusCode());
      }
      return json.readValue(answer.body(), Entries.class).items().stream().map(OwnersJournal::arrived).toList();
    } catch (IOException away) {
      throw new IllegalStateException(source + " cannot be reached", away);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while asking " + source, stopping);
    }
  }

  private static Arrived arrived(Entry entry) {
    var raw = new ConsumerRecord<>(entry.topic(), -1, -1, entry.attributes().get("subject"),
        entry.data().getBytes(StandardCharsets.UTF_8));
    entry.attributes().forEach((name, value) -> raw.headers().add("ce_" + name, value.getBytes(StandardCharsets.UTF_8)));
    raw.headers().add("ce_epoch", "0".getBytes(StandardCharsets.UTF_8)); // by no relay
    return new Arrived(LetterReader.read(raw), raw);
  }
}
