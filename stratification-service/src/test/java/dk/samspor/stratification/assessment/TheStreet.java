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

  /** A letter about a citizen of Odense; business date 2 November 2026. */
  public void deliverAbout(UUID citizen, String topic, UUID subject, int seq, String fact, String json) {
    street.deliverAbout(citizen, topic, subject, seq, fact, json);
  }
}
