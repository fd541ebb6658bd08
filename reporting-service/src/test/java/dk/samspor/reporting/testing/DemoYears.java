package dk.samspor.reporting.testing;

import dk.samspor.reporting.eventstore.StoredEvent;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Two plausible years, 2014 and 2015, of seven municipalities in two regions: what the page is shown and tested with. */
public final class DemoYears {

  private static final String[][] PLACES = {{"0461", "1083", "9"}, {"0479", "1083", "4"}, {"0561", "1083", "6"},
      {"0607", "1083", "3"}, {"0751", "1082", "12"}, {"0791", "1082", "5"}, {"0615", "1082", "4"}};

  /** From here the regions charge by the meeting day [D 8.2]. */
  private static final LocalDate PER_DAY = LocalDate.of(2014, 7, 1);

  private final Random random = new Random(20150302);
  private final List<StoredEvent> events = new ArrayList<>();

  private DemoYears() {}

  public static List<StoredEvent> all() {
    DemoYears years = new DemoYears();
    for (String[] place : PLACES) {
      Events tell = Events.in(place[0], place[1], years.random.nextLong());
      for (LocalDate month = LocalDate.of(2014, 1, 1); month.getYear() < 2016; month = month.plusMonths(1)) {
        years.month(tell, month, Integer.parseInt(place[2]));
      }
      years.waitingLists(tell, Integer.parseInt(place[2]));
    }
    return years.events;
  }

  private void month(Events tell, LocalDate month, int size) {
    int summer = month.getMonthValue() == 7 ? 2 : 1;
    for (int i = 0; i < size / summer + random.nextInt(3); i++) {
      plan(tell, weekday(month));
    }
    for (int day = 0; day < Math.max(1, size / 4 / summer); day++) {
      meetingDay(tell, weekday(month), month.getYear() == 2014 ? 6 : 5);
    }
  }

  private void plan(Events tell, LocalDate day) {
    UUID plan = tell.id();
    boolean injured = random.nextInt(9) == 0;
    events.add(tell.referral("TrainingPlanReceived", plan, day.toString(), "brainInjury", injured, "planType", "GENERAL",
        "dischargeDate", day.minusDays(random.nextInt(3)).toString(), "deadline", day.plusDays(10).toString()));
    LocalDate start = day.plusDays(3 + random.nextInt(9));
    events.add(tell.referral("TrainingPlanStarted", plan, start.toString(), "date", start.toString()));
    discharge(tell, day);
    int at = random.nextInt(100);
    String level = injured ? (at < 26 ? "BASIC" : at < 88 ? "ADVANCED" : at < 94 ? "SPECIALISED" : "SPECIALISED_REHABILITATION")
        : at < 63 ? "BASIC" : at < 94 ? "ADVANCED" : "SPECIALISED";
    events.add(tell.stratification("AssessmentDecided", tell.id(), day.plusDays(2).toString(), "trainingPlan", plan.toString(),
        "level", level, "firstPlacement", true, "brainInjury", injured));
  }

  private void discharge(Events tell, LocalDate day) {
    UUID stay = tell.id();
    int days = random.nextInt(5) == 0 ? 4 + random.nextInt(4) : random.nextInt(4);
    events.add(tell.referral("CitizenDischarged", stay, day.toString(), "department", "4202360"));
    events.add(tell.referral("EpikriseSent", stay, day.toString(), "workingDays", days, "department", "4202360"));
  }

  private void meetingDay(Events tell, LocalDate day, int usual) {
    int cases = usual - 1 + random.nextInt(3);
    for (int i = 0; i < cases; i++) {
      teamCase(tell, day);
    }
    UUID meeting = tell.id();
    events.add(tell.meeting("MeetingDayHeld", meeting, day.toString(), "date", day.toString(), "cases", cases));
    if (!day.isBefore(PER_DAY)) {
      events.add(tell.meeting("DayBillable", meeting, day.toString(), "date", day.toString()));
    }
  }

  /** Two age groups of one unit, counted on the last day of November. */
  private void waitingLists(Events tell, int size) {
    for (int year : new int[] {2014, 2015}) {
      for (String ages : new String[] {"0-17", "18+"}) {
        int many = ages.equals("18+") ? 4 * size : 2 * size;
        events.add(tell.referral("WaitingListCounted", tell.id(), year + "-11-30", "date", year + "-11-30", "unit", "4202360", "ageGroup", ages,
            "referred", 3 * many, "started", 2 * many, "examined", many + many / 2, "calledIn", many, "waiting", many + size / 2,
            "estimatedWeeks", 6 + size));
      }
    }
  }

  private void teamCase(Events tell, LocalDate day) {
    UUID it = tell.id();
    certificate(tell, day.minusDays(40));
    events.add(tell.meeting("TeamCaseOpened", it, day.minusDays(45 + random.nextInt(30)).toString(), "kind", "FLEX_JOB", "processKind", "TEAM_MEETING"));
    int before = 9 + (random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(5));
    events.add(tell.meeting("TeamCaseSubmitted", it, day.minusDays(15).toString(), "workingDaysBefore", before,
        "requiredWorkingDays", 10, "processKind", "TEAM_MEETING"));
    int answered = 2 + random.nextInt(4);
    events.add(tell.meeting("TeamCaseScreened", it, day.minusDays(9).toString(), "workingDays", answered, "withinDeadline",
        answered <= 5, "outcome", "SUFFICIENT"));
    events.add(tell.meeting("TeamCaseHeld", it, day.toString(), "day", day.toString(), "processKind", "TEAM_MEETING"));
    if (day.isBefore(PER_DAY)) {
      events.add(tell.meeting("CaseBillable", it, day.toString(), "date", day.toString()));
    }
    if (random.nextInt(20) == 0) {
      events.add(tell.referral("CertificateDelivered", tell.id(), day.minusDays(20).toString(), "form", "LAE_275", "deliveredDate",
          day.minusDays(20).toString(), "serviceItem", random.nextBoolean() ? "BASIC_EXAMINATION" : "SHORT_CLARIFICATION", "madeBy", "INTERNAL"));
    }
    int days = day.getYear() == 2014 ? 2 + random.nextInt(9) : 1 + random.nextInt(7) + random.nextInt(14) / 13 * 3;
    events.add(tell.meeting("ConclusionSent", it, day.plusDays(days).toString(), "days", days, "date", day.plusDays(days).toString(),
        "processKind", "TEAM_MEETING"));
    if (random.nextInt(5) > 0) {
      LocalDate decided = day.plusDays(10 + random.nextInt(20));
      events.add(tell.meeting("TeamCaseDecided", it, decided.toString(), "date", decided.toString(), "deviation", false));
      String begun = decided.plusDays(5 + random.nextInt(40)).toString();
      events.add(random.nextInt(4) > 0 ? tell.meeting("InterventionStarted", it, begun, "days", 5 + random.nextInt(40))
          : tell.meeting("InterventionNotStarted", it, begun, "barrier", "HEALTH"));
    }
  }

  private void certificate(Events tell, LocalDate day) {
    UUID it = tell.id();
    int days = 4 + (int) Math.abs(random.nextGaussian() * 7) + random.nextInt(14);
    LocalDate delivered = day.plusDays(days);
    events.add(tell.referral("CertificateRequested", it, day.toString(), "form", "LAE_265", "requestedDate", day.toString(),
        "due", day.plusDays(30).toString()));
    events.add(tell.referral("CertificateDelivered", it, delivered.toString(), "form", "LAE_265", "leadTimeDays", days,
        "deliveredDate", delivered.toString()));
  }

  private LocalDate weekday(LocalDate month) {
    LocalDate day = month.plusDays(random.nextInt(28));
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(2) : day;
  }
}
