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
    sendDecision(plan, level);
    awaitLevel(plan, level);
  }

  /** The letter is noted in the history; the level stays what it was. */
  public void decidesWithoutEffect(String plan, String level) {
    sendDecision(plan, level);
    await().atMost(Duration.ofSeconds(20)).until(() -> 1L == ((Number) books.one(
        "select count(*) from history where case_id = cast(?1 as uuid) and act = 'DECIDE_LEVEL'"
            + " and 'NEEDS_HOSPITAL_AGREEMENT' = any(reasons)", plan)).longValue());
  }

  /** Within its days, by two people. */
  public void restratifies(String plan, String level) {
    send("AssessmentRestratified", "{\"trainingPlan\":\"" + plan + "\",\"level\":\"" + level + "\",\"from\":\"BASIC\",\"model\":\"gop\"}");
    awaitLevel(plan, level);
  }

  /** Later, as needs change. */
  public void changesLevel(String plan, String level) {
    send("AssessmentLevelChanged", "{\"trainingPlan\":\"" + plan + "\",\"level\":\"" + level + "\",\"from\":\"BASIC\"}");
    awaitLevel(plan, level);
  }

  /** Another kind of plan: the hospital is to agree. */
  public void proposes(String plan, String from, String to) {
    send("LevelChangeProposed", "{\"trainingPlan\":\"" + plan + "\",\"from\":\"" + from + "\",\"to\":\"" + to + "\"}");
    await().atMost(Duration.ofSeconds(20)).until(() -> to.equals(
        books.one("select coalesce(proposed_level, '') from training_plan where id = cast(?1 as uuid)", plan)));
  }

  private void awaitLevel(String plan, String level) {
    await().atMost(Duration.ofSeconds(20)).until(() -> level.equals(
        books.one("select coalesce(level, '') from training_plan where id = cast(?1 as uuid)", plan)));
  }

  private void send(String fact, String data) {
    street.send("stratification", "samspor.stratification.assessment", fact,
        new Street.Letter(UUID.randomUUID().toString(), "1", UUID.randomUUID().toString(), "0461", "1083"), data);
  }

  private void sendDecision(String plan, String level) {
    send("AssessmentDecided", "{\"trainingPlan\":\"" + plan + "\",\"level\":\"" + level + "\",\"model\":\"gop\",\"overridden\":false}");
  }
}
