package dk.samspor.reporting.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspor.reporting.eventstore.StoredEvent;
import dk.samspor.reporting.testing.Events;
import dk.samspor.reporting.testing.Postman;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** A neighbour takes back what it told: reporting forgets it, and nothing else. */
@QuarkusTest
class RedactionsTest {

  private static final String SAYS_BRAIN_INJURY = "select count(*) from event where id = ? and data ->> 'brainInjury' is not null";

  @Inject
  Postman postman;

  private final Events odense = Events.in("0461", "1083", ThreadLocalRandom.current().nextLong());
  private final StoredEvent received = odense.referral("TrainingPlanReceived", odense.id(), "2026-10-01", "planType", "GENERAL",
      "brainInjury", true, "dischargeDate", "2026-09-30");
  private final StoredEvent redacted = odense.referral("TrainingPlanRedacted", received.caseId(), "2026-10-02",
      "reason", "NOT_NECESSARY", "events", List.of(Map.of("event", received.id().toString(), "fields", List.of("brainInjury"))));

  @Test
  void the_event_stays_without_the_fields() {
    postman.bring(List.of(received));
    assertThat(postman.count(SAYS_BRAIN_INJURY, received.id())).isEqualTo(1);
    postman.bring(List.of(redacted));
    assertThat(postman.count(SAYS_BRAIN_INJURY, received.id())).isZero();
    assertThat(postman.count("select count(*) from event where id = ? and data ->> 'planType' = 'GENERAL'", received.id())).isEqualTo(1);
  }

  @Test
  void also_when_both_come_in_one_batch_and_when_the_event_comes_again() {
    postman.bring(List.of(received, redacted));
    postman.bring(List.of(received));
    assertThat(postman.count(SAYS_BRAIN_INJURY, received.id())).isZero();
  }

  @Test
  void the_store_allows_no_other_change() {
    postman.bring(List.of(received));
    assertThatThrownBy(() -> postman.count("with changed as (update event set data = data || '{\"brainInjury\":false}' where id = ? returning 1) "
        + "select count(*) from changed", received.id())).hasStackTraceContaining("append-only");
    assertThatThrownBy(() -> postman.count("with changed as (update event set case_seq = 9 where id = ? returning 1) "
        + "select count(*) from changed", received.id())).hasStackTraceContaining("append-only");
  }
}
