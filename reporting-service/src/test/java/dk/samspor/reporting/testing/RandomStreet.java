package dk.samspor.reporting.testing;

import dk.samspor.reporting.eventstore.StoredEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** A street full of plans, certificates, cases and meeting days, made up from a seed; some say less than they should. */
public final class RandomStreet {

  private static final String[][] PLACES = {{"0461", "1083"}, {"0479", "1083"}, {"0751", "1082"}, {"0791", "1082"}};
  private static final String[] LEVELS = {"BASIC", "ADVANCED", "SPECIALISED", "SPECIALISED_REHABILITATION"};

  private final Random random;
  private final List<StoredEvent> events = new ArrayList<>();

  private RandomStreet(long seed) {
    random = new Random(seed);
  }

  public static List<StoredEvent> of(long seed, int dossiersOfEachKind) {
    RandomStreet street = new RandomStreet(seed);
    for (int i = 0; i < dossiersOfEachKind; i++) {
      String[] place = PLACES[street.random.nextInt(PLACES.length)];
      Events tell = Events.in(place[0], place[1], street.random.nextLong());
      street.plan(tell);
      street.certificate(tell);
      street.teamCase(tell);
      street.meetingDay(tell);
    }
    return street.events;
  }

  private void plan(Events tell) {
    UUID plan = tell.id();
    LocalDate day = day();
    boolean injured = random.nextInt(5) == 0;
    events.add(tell.referral("TrainingPlanReceived", plan, day.toString(), "brainInjury", injured, "receivedDate",
        day.minusDays(random.nextInt(2)).toString()));
    if (random.nextInt(10) == 0) {
      events.add(tell.referral("TrainingPlanEnteredInError", plan, day.toString()));
    }
    if (random.nextInt(4) > 0) {
      UUID assessment = tell.id();
      events.add(tell.stratification("AssessmentDecided", assessment, day.plusDays(2).toString(), "trainingPlan",
          plan.toString(), "level", pick(LEVELS), "firstPlacement", true));
      if (random.nextInt(3) == 0) {
        events.add(tell.stratification("AssessmentDecided", assessment, day.plusDays(9).toString(), "trainingPlan",
            plan.toString(), "level", pick(LEVELS), "firstPlacement", false));
      }
    }
  }

  private void certificate(Events tell) {
    UUID certificate = tell.id();
    LocalDate day = day();
    int days = random.nextInt(45);
    events.add(tell.referral("CertificateRequested", certificate, day.toString(), "form", "LAE_265",
        "requestedDate", day.toString(), "due", day.plusDays(30).toString()));
    LocalDate delivered = day.plusDays(days);
    if (random.nextBoolean()) {
      events.add(tell.referral("CertificateDelivered", certificate, delivered.toString(), "form", "LAE_265",
          "leadTimeDays", days, "deliveredDate", delivered.toString()));
    } else if (random.nextBoolean()) {
      events.add(tell.referral("CertificateOverdue", certificate, day.plusDays(31).toString()));
    } else {
      events.add(tell.referral("CertificateDelivered", certificate, delivered.toString(), "form", "LAE_265"));
    }
  }

  private void teamCase(Events tell) {
    UUID teamCase = tell.id();
    LocalDate day = day();
    String process = day.getYear() < 2026 ? "TEAM_MEETING" : "COORDINATOR_HEARING";
    events.add(tell.meeting("TeamCaseOpened", teamCase, day.minusDays(60).toString(), "kind", "FLEX_JOB"));
    for (int sent = 0; sent <= random.nextInt(2); sent++) {
      events.add(tell.meeting("TeamCaseSubmitted", teamCase, day.minusDays(20).toString(), "workingDaysBefore",
          6 + random.nextInt(10), "requiredWorkingDays", random.nextInt(3) == 0 ? null : 7 + random.nextInt(6), "processKind", process,
          "urgent", random.nextInt(8) == 0));
      events.add(tell.meeting("TeamCaseScreened", teamCase, day.minusDays(14).toString(), "workingDays", random.nextInt(8),
          "withinDeadline", random.nextInt(3) == 0 ? null : random.nextBoolean()));
    }
    if (process.equals("TEAM_MEETING")) {
      events.add(tell.meeting("TeamCaseHeld", teamCase, day.toString(), "day", day.toString(), "processKind", process));
    }
    events.add(tell.meeting("TeamCaseRecommended", teamCase, day.toString(), "processKind", process));
    int days = random.nextInt(12);
    events.add(tell.meeting("ConclusionSent", teamCase, day.plusDays(days).toString(), "days", days, "date",
        day.plusDays(days).toString(), "processKind", process));
  }

  private void meetingDay(Events tell) {
    LocalDate day = day();
    events.add(tell.meeting("MeetingDayHeld", tell.id(), day.toString(), "date", day.toString(), "cases", random.nextInt(9)));
  }

  private LocalDate day() {
    return LocalDate.of(random.nextInt(4) == 0 ? 2026 : 2011, 1, 1).plusDays(random.nextInt(360));
  }

  private String pick(String[] from) {
    return from[random.nextInt(from.length)];
  }
}
