package dk.samspor.reporting.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.reporting.eventstore.CitizenPseudonym;
import dk.samspor.reporting.eventstore.StoredEvent;
import dk.samspor.reporting.testing.Events;
import dk.samspor.reporting.testing.Postman;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** Referral found out that two ids are one citizen: figures that count citizens count one. */
@QuarkusTest
class MergedCitizensTest {

  private static final String CITIZENS =
      "select count(distinct citizen) from citizen_of_event where id = any(?::uuid[])";

  @Inject
  Postman postman;

  @Inject
  CitizenPseudonym pseudonym;

  private final Events odense = Events.in("0461", "1083", ThreadLocalRandom.current().nextLong());
  private final StoredEvent one = odense.referral("TrainingPlanReceived", odense.id(), "2026-10-01");
  private final StoredEvent other = odense.referral("TrainingPlanReceived", odense.id(), "2026-10-02");
  private final UUID gone = Postman.citizenOf(one.caseId());
  private final UUID stays = Postman.citizenOf(other.caseId());
  private final StoredEvent merged =
      odense.referral("CitizenMerged", odense.id(), "2026-10-03", "gone", gone.toString(), "stays", stays.toString());

  @Test
  void two_who_became_one_are_counted_as_one() {
    postman.bring(List.of(one, other));
    assertThat(postman.count(CITIZENS, (Object) ids(one, other))).isEqualTo(2);
    postman.bring(List.of(merged));
    assertThat(postman.count(CITIZENS, (Object) ids(one, other))).isEqualTo(1);
  }

  @Test
  void also_those_told_of_later_under_the_id_that_went() {
    postman.bring(List.of(merged));
    postman.bring(List.of(one, other));
    assertThat(postman.count(CITIZENS, (Object) ids(one, other))).isEqualTo(1);
  }

  @Test
  void the_ids_the_neighbours_share_are_not_stored_anywhere() {
    postman.bring(List.of(merged));
    assertThat(postman.count("select count(*) from event where id = ? and data::text like '%' || ? || '%'", merged.id(),
        pseudonym.of(gone).toString())).isEqualTo(1);
    assertThat(postman.count("select count(*) from event where data::text like '%' || ? || '%'", gone.toString())).isZero();
    assertThat(postman.count("select count(*) from citizen_alias where from_id = ? and to_id = ?",
        pseudonym.of(gone), pseudonym.of(stays))).isEqualTo(1);
    assertThat(postman.count("select count(*) from citizen_alias where from_id = ? or to_id = ?", gone, stays)).isZero();
  }

  private static String[] ids(StoredEvent... events) {
    return java.util.Arrays.stream(events).map(event -> event.id().toString()).toArray(String[]::new);
  }
}
