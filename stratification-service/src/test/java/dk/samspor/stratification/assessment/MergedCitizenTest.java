package dk.samspor.stratification.assessment;

import static dk.samspor.stratification.assessment.AcceptedLetter.aPlan;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Referral found out who a replacement number is. */
@QuarkusTest
class MergedCitizenTest {

  @Inject
  Street street;

  private final UUID gone = UUID.randomUUID();
  private final UUID stays = UUID.randomUUID();

  @Test
  void assessments_opened_before_and_after_it_are_the_citizens() {
    var before = aPlan().about(gone);
    var after = aPlan().about(gone);
    street.deliver(before);
    street.deliverMerge(gone, stays);
    street.deliver(after); // was underway when it was found out
    for (var plan : new AcceptedLetter[] {before, after}) {
      assertThat(street.citizenOf(plan.plan())).isEqualTo(stays);
    }
    assertThat(street.count("select count(*) from desk where citizen_id = :id", stays)).isEqualTo(2);
    assertThat(street.count("select count(*) from desk where citizen_id = :id", gone)).isZero();
  }

  @Test
  void told_in_one_batch_with_the_plan_it_reaches_the_assessment_too() {
    var plan = aPlan().about(gone);
    street.send(plan);
    street.deliverMerge(gone, stays);
    street.deliver(aPlan());
    org.awaitility.Awaitility.await().until(() -> street.taken(plan));
    assertThat(street.citizenOf(plan.plan())).isEqualTo(stays);
  }
}
