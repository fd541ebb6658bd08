package dk.samspor.stratification.assessment;

import static dk.samspor.stratification.assessment.AcceptedLetter.aPlan;
import static dk.samspor.stratification.assessment.TheApi.ODENSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspor.platform.events.Letter;
import dk.samspor.platform.identity.CitizenId;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** "One assessment per plan" and "decided once", with two who try at the same moment. */
@QuarkusTest
class OneAssessmentPerPlanTest {

  @Inject
  Street street;

  @Inject
  OpenAssessmentOnAccepted handler;

  @Test
  void two_letters_about_one_plan_at_the_same_moment_open_one_assessment_and_neither_fails() throws Exception {
    for (int round = 0; round < 10; round++) {
      var plan = aPlan();
      var start = new CyclicBarrier(2);
      race(() -> { start.await(); handle(plan); return null; }, () -> { start.await(); handle(plan.toldAgain()); return null; })
          .forEach(done -> assertThat(done).succeedsWithin(Duration.ofSeconds(10)));
      assertThat(street.assessmentsOf(plan.plan())).isOne();
    }
  }

  @Test
  void the_database_itself_stops_a_second_assessment_of_a_plan() {
    var plan = aPlan();
    street.deliver(plan);
    assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> street.everything().createNativeQuery("""
        insert into assessment (id, version, status, kind, citizen_id, home_municipality, case_seq, training_plan, plan_type, model_id,
          model_version, model_hash, answers, reasons)
        select gen_random_uuid(), version, status, kind, citizen_id, home_municipality, case_seq, training_plan, plan_type, model_id,
          model_version, model_hash, answers, reasons from assessment where training_plan = :plan""")
        .setParameter("plan", plan.plan()).executeUpdate())).hasStackTraceContaining("assessment_one_per_plan");
  }

  @Test
  void two_therapists_who_decide_at_the_same_moment_make_one_decision() throws Exception {
    var plan = aPlan();
    street.deliver(plan);
    var assessment = ODENSE.of(plan);
    var etag = ODENSE.etag(assessment);
    var start = new CyclicBarrier(2);
    Callable<Integer> decide = () -> {
      start.await();
      return ODENSE.therapist().header("If-Match", etag).body(TheApi.decision("BASIC", null))
          .post("/api/v1/assessments/" + assessment + "/decide").statusCode();
    };
    var answers = race(decide, decide).stream().map(Future::resultNow).toList();
    assertThat(answers).containsOnlyOnce(200).allSatisfy(status -> assertThat(status).isIn(200, 409, 412));
    assertThat(street.toldAbout(assessment, 2)).hasSize(2);
  }

  @ActivateRequestContext
  void handle(AcceptedLetter letter) {
    QuarkusTransaction.requiringNew().run(() -> asLetters(new Letter(letter.id(), "/referral",
        "dk.samspor.referral.TrainingPlanAccepted.v1", letter.plan(), Instant.now(), 2, 1, new CitizenId(UUID.randomUUID()),
        letter.municipality(), "1083", LocalDate.of(2026, 11, 2), "0".repeat(64), null, letter.json())));
  }

  /** Letters are handled by the worker, who sees every row. */
  private void asLetters(Letter letter) {
    street.everything();
    handler.handle(letter);
  }

  private static <T> List<Future<T>> race(Callable<T> one, Callable<T> other) throws InterruptedException {
    try (var threads = Executors.newFixedThreadPool(2)) {
      return threads.invokeAll(List.of(one, other));
    }
  }
}
