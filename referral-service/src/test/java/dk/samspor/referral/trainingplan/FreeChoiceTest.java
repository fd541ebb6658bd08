package dk.samspor.referral.trainingplan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dk.samspor.platform.access.Authority;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.platform.identity.Cpr;
import dk.samspor.referral.trainingplan.FreeChoice.State;
import dk.samspor.referral.trainingplan.OfferFirstContact.LateReason;
import dk.samspor.referral.trainingplan.ReceiveTrainingPlan.GivenCitizen;
import dk.samspor.referral.trainingplan.content.PlanContent;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** If start cannot be offered within seven days after discharge the citizen may choose a private provider (since 2018) [D 1]. */
class FreeChoiceTest {

  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
  private static final LocalDate DISCHARGE = LocalDate.parse("2015-03-09");
  private static final OptionalInt SEVEN = OptionalInt.of(7);

  @Test
  void it_arises_on_the_eighth_day_when_nothing_has_been_offered() {
    TrainingPlan plan = plan("GENERAL");
    assertThat(FreeChoice.on(plan, SEVEN, DISCHARGE.plusDays(7))).isEqualTo(new FreeChoice(State.NOT_YET, DISCHARGE.plusDays(8)));
    assertThat(FreeChoice.on(plan, SEVEN, DISCHARGE.plusDays(8))).isEqualTo(new FreeChoice(State.ARISEN, DISCHARGE.plusDays(8)));
  }

  @Test
  void an_offer_within_the_seven_days_ends_it_and_a_later_one_does_not() {
    TrainingPlan inTime = plan("GENERAL");
    offer(inTime, DISCHARGE.plusDays(7), null);
    assertThat(FreeChoice.on(inTime, SEVEN, DISCHARGE.plusDays(30)).state()).isEqualTo(State.OFFERED_IN_TIME);
    TrainingPlan late = plan("GENERAL");
    offer(late, DISCHARGE.plusDays(8), LateReason.OTHER_MUNICIPALITY);
    assertThat(FreeChoice.on(late, SEVEN, DISCHARGE.plusDays(2)).state()).isEqualTo(State.ARISEN);
  }

  @Test
  void a_citizen_who_asked_for_a_later_day_was_offered_training_in_time() {
    TrainingPlan plan = plan("GENERAL");
    offer(plan, DISCHARGE.plusDays(20), LateReason.POSTPONED_BY_CITIZEN);
    assertThat(FreeChoice.on(plan, SEVEN, DISCHARGE.plusDays(20)).state()).isEqualTo(State.OFFERED_IN_TIME);
  }

  @Test
  void it_holds_for_general_plans_and_specialised_rehabilitation_and_not_for_the_hospitals_own_training() {
    assertThat(FreeChoice.on(plan("SPECIALISED_REHABILITATION"), SEVEN, DISCHARGE.plusDays(8)).state()).isEqualTo(State.ARISEN);
    assertThat(FreeChoice.on(plan("SPECIALISED"), SEVEN, DISCHARGE.plusDays(8)).state()).isEqualTo(State.NOT_IN_FORCE);
  }

  @Test
  void before_2018_there_is_no_such_rule() {
    assertThat(FreeChoice.on(plan("GENERAL"), OptionalInt.empty(), DISCHARGE.plusDays(80)).state()).isEqualTo(State.NOT_IN_FORCE);
  }

  private static void offer(TrainingPlan plan, LocalDate day, LateReason reason) {
    plan.accept();
    plan.offerFirstContact(new OfferFirstContact(day, reason), discharge -> SEVEN);
  }

  private static TrainingPlan plan(String type) {
    PlanContent content = JSON.convertValue(PlanLetters.content().put("planType", type), PlanContent.class);
    return new TrainingPlan(UUID.randomUUID(), new CitizenId(UUID.randomUUID()), "0461", Authority.hospital("4202360"),
        new ReceiveTrainingPlan("letter", null, new GivenCitizen(Cpr.of(PlanLetters.CPR), "Einer Prøve"), "0461", content),
        AgeBand.AGE_30_64, DISCHARGE);
  }
}
