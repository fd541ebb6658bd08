package dk.samspor.referral.trainingplan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.agreements.Agreements;
import dk.samspor.platform.calendar.WorkingDays;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.platform.identity.Cpr;
import dk.samspor.platform.parties.Parties;
import dk.samspor.referral.trainingplan.ReceiveTrainingPlan.GivenCitizen;
import dk.samspor.referral.trainingplan.content.PlanContent;
import dk.samspor.referral.trainingplan.content.StartDeadline;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Five working days are agreed. Odense is closed on 5 June (a Friday in 2015) here, Svendborg is not. */
class ShortDeadlineTest {

  private static final LocalDate TUESDAY = LocalDate.parse("2015-06-02");
  private static final LocalDate NEXT_TUESDAY = LocalDate.parse("2015-06-09");

  @TempDir
  Path directory;

  private ShortDeadline shortDeadline;

  @BeforeEach
  void odense_closes_on_constitution_day() throws IOException {
    try (InputStream region = getClass().getResourceAsStream("/agreements/syddanmark.yaml")) {
      Files.writeString(directory.resolve("syddanmark.yaml"), new String(region.readAllBytes(), StandardCharsets.UTF_8) + """
          municipalities:
            "0461":
              - from: 2015-01-01
                values:
                  closed-days: {value: ["06-05"], source: test}
          """);
    }
    shortDeadline = new ShortDeadline(new Agreements(new Parties(), Optional.of(directory)), new WorkingDays());
  }

  @Test
  void a_day_the_municipality_is_closed_is_no_day_to_act_on() {
    assertThat(isWarned("0461", NEXT_TUESDAY)).as("four open days are left").isTrue();
    assertThat(isWarned("0461", NEXT_TUESDAY.plusDays(1))).as("five open days are left").isFalse();
  }

  @Test
  void another_municipalitys_closed_day_changes_nothing() {
    assertThat(isWarned("0479", NEXT_TUESDAY)).as("five open days are left").isFalse();
    assertThat(isWarned("0479", NEXT_TUESDAY.minusDays(1))).as("four open days are left").isTrue();
  }

  @Test
  void a_plan_without_a_deadline_is_not_warned_about() {
    assertThat(isWarned("0461", null)).isFalse();
  }

  /** The receipt is the first fact a plan tells, the warning the second. */
  private boolean isWarned(String municipality, LocalDate deadline) {
    PlanContent content = new PlanContent(null, null, null, null, null, null, null, null, null, null, null, null,
        new StartDeadline(deadline, null, null), null, null, null, null, null, null, null);
    TrainingPlan plan = new TrainingPlan(UUID.randomUUID(), new CitizenId(UUID.randomUUID()), municipality, Authority.hospital("4202360"),
        new ReceiveTrainingPlan("letter", null, new GivenCitizen(Cpr.of(PlanLetters.CPR), "Einer Prøve"), municipality, content),
        AgeBand.AGE_30_64, TUESDAY);
    shortDeadline.warn(plan, TUESDAY);
    return plan.caseSeq() == 2;
  }
}
