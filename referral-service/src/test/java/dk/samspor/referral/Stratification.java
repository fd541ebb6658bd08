package dk.samspor.referral;

import static org.awaitility.Awaitility.await;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;

/** The neighbour: sends its letters over Kafka, as the real one does, and waits for their effect. */
@ApplicationScoped
public class Stratification {

  private final Books books;
  private final Street street;

  Stratification(Books books, Street street) {
    this.books = books;
    this.street = street;
  }

  public void decides(String plan, String level) {
    send(plan, level);
    await().atMost(Duration.ofSeconds(20)).until(() -> level.equals(
        books.one("select coalesce(level, '') from training_plan where id = cast(?1 as uuid)", plan)));
  }

  /** The letter is noted in the history; the level stays what it was. */
  public void decidesWithoutEffect(String plan, String level) {
    send(plan, level);
    await().atMost(Duration.ofSeconds(20)).until(() -> 1L == ((Number) books.one(
        "select count(*) from history where case_id = cast(?1 as uuid) and act = 'DECIDE_LEVEL'"
            + " and 'NEEDS_HOSPITAL_AGREEMENT' = any(reasons)", plan)).longValue());
  }

  private void send(String plan, String level) {
    street.send("stratification", "samspor.stratification.assessment", "AssessmentDecided",
        new Street.Letter(UUID.randomUUID().toString(), "1", UUID.randomUUID().toString(), "0461", "1083"),
        "{\"trainingPlan\":\"" + plan + "\",\"level\":\"" + level + "\",\"model\":\"gop\",\"overridden\":false}");
  }
}
