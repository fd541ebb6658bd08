package dk.samspor.platform.inbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.samspor.platform.request.JournalResource.Entries;
import dk.samspor.platform.request.JournalResource.Entry;
import dk.samspor.platform.request.Neighbours;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Asks the service that owns a case for letters that did not arrive: its journal keeps them all. */
@ApplicationScoped
class OwnersJournal {

  private final Neighbours neighbours;
  private final ServiceToken token;
  private final ObjectMapper json;

  OwnersJournal(Neighbours neighbours, ServiceToken token, ObjectMapper json) {
    this.neighbours = neighbours;
    this.token = token;
    this.json = json;
  }

  /**
   * The letters of a case with these numbers, in order; fewer where the owner has fewer.
   *
   * @param source as in the letters, such as {@code /referral}
   * @throws IllegalStateException when the owner does not give them
   * @throws Neighbours.Away when it cannot be asked
   */
  List<Arrived> letters(String source, UUID caseId, int from, int to) {
    var answer = neighbours.ask(source.substring(1), "/api/v1/journal/" + caseId + "?from=" + from + "&to=" + to, token.now());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(source + " answered " + answer.statusCode());
    }
    try {
      return json.readValue(answer.body(), Entries.class).items().stream().map(OwnersJournal::arrived).toList();
    } catch (IOException notUnderstood) {
      throw new IllegalStateException(source + " answered something else", notUnderstood);
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
