package dk.samspor.stratification.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The street as the other rooms' tests need it. */
@ApplicationScoped
public class TheStreet {

  private final Street street;

  TheStreet(Street street) {
    this.street = street;
  }

  /** A ward sends a plan for a citizen of Odense; business date 2 November 2026. */
  public void deliverReceivedPlanOf(UUID citizen) {
    street.deliverReceived(AcceptedLetter.aPlan().about(citizen));
  }

  /** The data of the facts told about one case on a topic, in order, once there are so many. */
  public List<String> toldAbout(String topic, UUID id, int facts) {
    return street.toldAbout(topic, id, facts).stream().map(record -> record.value()).toList();
  }

  /** The citizen has moved away from a municipality, or never lived there (no day); known on 2 November 2026. */
  public void deliverMove(UUID citizen, String from, String to, String day, String reason) {
    var date = day == null ? "null" : "\"" + day + "\"";
    street.deliverMove(citizen, UUID.randomUUID(), to, "{\"from\":\"%s\",\"to\":\"%s\",\"date\":%s,\"reason\":\"%s\",\"source\":\"TRAINING_PLAN_FORWARDED\"}"
        .formatted(from, to, date, reason));
  }

  /** The file of a model becomes another, and its hash does not. */
  public void replaceModel(UUID version, byte[] dmn) {
    street.replaceFile(version, dmn);
  }

  /** Two ids turn out to be one citizen. */
  public void deliverMerge(UUID gone, UUID stays) {
    street.deliverMerge(gone, stays);
  }

  /** A letter about a citizen of Odense; business date 2 November 2026. */
  public void deliverAbout(UUID citizen, String topic, UUID subject, int seq, String fact, String json) {
    street.deliverAbout(citizen, topic, subject, seq, fact, json);
  }
}
