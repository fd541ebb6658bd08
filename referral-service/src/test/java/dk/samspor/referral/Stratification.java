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

  /** Of a plan that is not accepted: the letter is noted in the history, and waits. */
  public void decidesEarly(String plan, String level) {
    sendDecision(plan, level);
    awaitWaiting(plan, level);
  }

  /** Of such a plan too. */
  public void changesLevelEarly(String plan, String level) {
    send(plan, "AssessmentLevelChanged", "{\"trainingPlan\":\"" + plan + "\",\"level\":\"" + level + "\",\"from\":\"BASIC\"}");
    awaitWaiting(plan, level);
  }

  private void awaitWaiting(String plan, String level) {
    await().atMost(Duration.ofSeconds(20)).until(() -> 1L == ((Number) books.one(
        "select count(*) from history where case_id = cast(?1 as uuid) and act = 'DECIDE_LEVEL' and reasons = array[cast(?2 as text), 'WAITS_FOR_ACCEPTANCE']",
        plan, level)).longValue());
  }

  /** As a decision is told; nobody waits for it here. */
  public void tellsADecision(String plan, String level) {
    sendDecision(plan, level);
  }

  /** As another kind of plan is proposed; nobody waits for it here. */
  public void tellsAProposal(String plan, String from, String to) {
    send(plan, "LevelChangeProposed", "{\"trainingPlan\":\"" + plan + "\",\"from\":\"" + from + "\",\"to\":\"" + to + "\"}");
  }

  /** Within its days, by two people. */
  public void restratifies(String plan, String level) {
    send(plan, "AssessmentRestratified", "{\"trainingPlan\":\"" + plan + "\",\"level\":\"" + level + "\",\"from\":\"BASIC\",\"model\":\"gop\"}");
    awaitLevel(plan, level);
  }

  /** Later, as needs change. */
  public void changesLevel(String plan, String level) {
    send(plan, "AssessmentLevelChanged", "{\"trainingPlan\":\"" + plan + "\",\"level\":\"" + level + "\",\"from\":\"BASIC\"}");
    awaitLevel(plan, level);
  }

  /** Another kind of plan: the hospital is to agree. */
  public void proposes(String plan, String from, String to) {
    send(plan, "LevelChangeProposed", "{\"trainingPlan\":\"" + plan + "\",\"from\":\"" + from + "\",\"to\":\"" + to + "\"}");
    await().atMost(Duration.ofSeconds(20)).until(() -> to.equals(
        books.one("select coalesce(proposed_level, '') from training_plan where id = cast(?1 as uuid)", plan)));
  }

  /** Before it decides: is the kind of plan right? @param wish what the municipality finds right; null where it only asks */
  public void asksToReconsider(String plan, int question, String wish) {
    asksToReconsider(UUID.randomUUID().toString(), 1, "0461", question(plan, question, wish));
    await().atMost(Duration.ofSeconds(20)).until(() -> question == ((Number) books.one(
        "select coalesce(hospital_question, 0) from training_plan where id = cast(?1 as uuid)", plan)).intValue());
  }

  /** The same of an assessment, in the order of its letters; nobody waits for it. */
  public void asksToReconsider(String assessment, int seq, String municipality, String data) {
    street.send("stratification", "samspor.stratification.assessment", "HospitalAskedToReconsider",
        new Street.Letter(assessment, String.valueOf(seq), UUID.randomUUID().toString(), municipality, "1083"), data);
  }

  /** As stratification writes it. */
  public static String question(String plan, int question, String wish) {
    return """
        {"trainingPlan": "%s", "planType": "SPECIALISED", "wish": %s, "reason": "NEED_CAN_BE_MET_IN_MUNICIPALITY", "question": %d,
         "answerBy": "2015-03-16"}""".formatted(plan, wish == null ? "null" : "\"" + wish + "\"", question);
  }

  private void awaitLevel(String plan, String level) {
    await().atMost(Duration.ofSeconds(20)).until(() -> level.equals(
        books.one("select coalesce(level, '') from training_plan where id = cast(?1 as uuid)", plan)));
  }

  /** From the municipality that has the plan: another's letter about it would have no effect. */
  private void send(String plan, String fact, String data) {
    String municipality = (String) books.one("select home_municipality from training_plan where id = cast(?1 as uuid)", plan);
    street.send("stratification", "samspor.stratification.assessment", fact,
        new Street.Letter(UUID.randomUUID().toString(), "1", UUID.randomUUID().toString(), municipality, "1083"), data);
  }

  private void sendDecision(String plan, String level) {
    send(plan, "AssessmentDecided", "{\"trainingPlan\":\"" + plan + "\",\"level\":\"" + level + "\",\"model\":\"gop\",\"overridden\":false}");
  }
}
