package dk.samspor.referral.hospitalstay;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.referral.Walk;
import dk.samspor.referral.hospitalstay.HospitalStay.Act;
import dk.samspor.referral.hospitalstay.HospitalStay.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whatever order hospital and municipality act in, a stay is where its table allows. */
class HospitalStayWalkTest {

  private static final LocalDate TODAY = LocalDate.parse("2015-03-10");
  private static final Instant ADMITTED = Instant.parse("2015-03-09T08:00:00Z");

  @Test
  void no_order_of_acts_leads_a_stay_where_its_table_does_not() {
    assertThat(Walk.of(Status.class, Act.class, HospitalStayWalkTest::aStay, HospitalStayWalkTest::perform)).isEqualTo(EnumSet.allOf(Status.class));
  }

  private static HospitalStay aStay() {
    return new HospitalStay(new CitizenId(UUID.randomUUID()), "0461", Authority.hospital("4202360"),
        new AdmitCitizen("K1", null, null, "0461", "024015", ADMITTED, true, null));
  }

  private static void perform(HospitalStay stay, Act act, Random random) {
    switch (act) {
      case ANSWER_ADMISSION -> stay.answerAdmission("Kendt.", random.nextBoolean(), TODAY);
      case REPORT_READY -> stay.reportReady(new ReportReady(TODAY.minusDays(random.nextInt(4)), null));
      case CALL_CONFERENCE -> stay.callConference(new CallConference(TODAY));
      case NAME_COORDINATOR -> stay.nameCoordinator(new NameCoordinator("Pia Holm", null));
      case DISCHARGE -> stay.discharge(new DischargeCitizen(ADMITTED.plus(random.nextInt(48) - 10, ChronoUnit.HOURS)), TODAY.plusDays(3));
      case SEND_DISCHARGE_REPORT -> stay.sendDischargeReport(new SendDischargeReport("Går med rollator."), TODAY);
      case SEND_EPIKRISE -> stay.sendEpikrise(new Epikrise(TODAY, random.nextBoolean(), 1, "Epikrise."));
      case ENTER_IN_ERROR -> {
        if (random.nextInt(5) == 0 || !stay.allowedActions().contains(act)) { // seldom, or hardly a walk would come far
          stay.enterInError();
        }
      }
    }
  }
}
