package dk.samspor.local.simulate;

import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;

/** What happens in one municipality in one month. */
final class Month {

  private static final String[] LEVELS = {"BASIC", "ADVANCED", "SPECIALISED", "SPECIALISED_REHABILITATION"};
  private static final String[] TYPES = {"RESOURCE_PROGRAMME", "FLEX_JOB", "DISABILITY_PENSION", "RETURNED"};
  private static final String[] AREAS = {"EMPLOYMENT", "SOCIAL", "FAMILY", "HEALTH"};
  /** Summer and Christmas are quiet; the other months share what they lack. */
  private static final double[] SEASON = {1.05, 1.0, 1.1, 1.0, 1.05, 1.05, 0.6, 1.0, 1.1, 1.1, 1.1, 0.85};

  private final Town town;
  private final LocalDate first;
  private final EventRows rows;
  private final Random random;

  Month(Town town, LocalDate first, EventRows rows, Random random) {
    this.town = town;
    this.first = first;
    this.rows = rows;
    this.random = random;
  }

  void happen(Scale scale) throws SQLException {
    var people = town.part() * town.region().inhabitants / Region.NATION;
    for (int i = many(scale.plans() * people); i > 0; i--) plan();
    for (int i = many(scale.stays() * people); i > 0; i--) stay();
    var cases = many(scale.teamCases(town.region().teamCases) * town.part());
    for (int left = cases; left > 0;) {
      var onTheDay = Math.min(left, Math.max(1, (int) Math.round(town.region().casesPerDay - 1 + random.nextInt(3))));
      meetingDay(onTheDay, scale.certificatesPerCase());
      left -= onTheDay;
    }
  }

  /** A twelfth of a year's number, by the season, with the parts of one thrown for. */
  private int many(double ofTheYear) {
    var expected = ofTheYear / 12 * SEASON[first.getMonthValue() - 1] * (0.9 + 0.2 * random.nextDouble());
    return (int) expected + (random.nextDouble() < expected % 1 ? 1 : 0);
  }

  private void plan() throws SQLException {
    var day = weekday();
    UUID plan = rows.id(day);
    UUID assessment = rows.id(day);
    boolean injured = random.nextInt(14) == 0;
    var discharged = day.minusDays(random.nextInt(3));
    rows.tell("referral", "TrainingPlanReceived", plan, 1, plan, day, town, "{\"planType\": \"GENERAL\", \"receivedDate\": \"" + day
        + "\", \"dischargeDate\": \"" + discharged + "\", \"deadline\": \"" + day.plusDays(14) + "\", \"brainInjury\": " + injured + "}");
    if (random.nextInt(30) == 0) {
      rows.tell("referral", "TrainingPlanReturned", plan, 2, plan, day.plusDays(1), town, "{\"reasons\": [\"NEED_NOT_DESCRIBED\"]}");
    }
    rows.tell("stratification", "AssessmentDecided", assessment, 1, plan, day.plusDays(1 + random.nextInt(5)), town, "{\"trainingPlan\": \""
        + plan + "\", \"level\": \"" + level(injured) + "\", \"firstPlacement\": true, \"brainInjury\": " + injured + "}");
    rows.tell("referral", "TrainingPlanAllocated", plan, 3, plan, day.plusDays(3), town,
        "{\"providerKind\": \"OWN_CENTRE\", \"purchaseForm\": \"OWN\"}");
    var start = day.plusDays(3 + (int) Math.min(40, Math.abs(random.nextGaussian()) * 7));
    rows.tell("referral", "TrainingPlanStarted", plan, 4, plan, start, town, "{\"date\": \"" + start + "\"}");
  }

  private String level(boolean injured) {
    int at = random.nextInt(100);
    return injured ? LEVELS[at < 26 ? 0 : at < 92 ? 1 : at < 94 ? 2 : 3] : LEVELS[at < 66 ? 0 : at < 92 ? 1 : 2];
  }

  private void stay() throws SQLException {
    var day = weekday();
    UUID stay = rows.id(day);
    rows.tell("referral", "CitizenDischarged", stay, 1, stay, day, town, "{\"department\": \"" + town.region().code + "-" + random.nextInt(9) + "\"}");
    if (random.nextInt(10) > 0) {
      int days = random.nextInt(100) < 66 ? random.nextInt(2) : random.nextInt(8);
      rows.tell("referral", "EpikriseSent", stay, 2, stay, day.plusDays(days), town, "{\"workingDays\": " + days + "}");
    }
  }

  private void meetingDay(int cases, double certificates) throws SQLException {
    var day = weekday();
    for (int i = 0; i < cases; i++) {
      teamCase(day);
      if (random.nextDouble() < certificates) certificate(day.minusDays(45), "LAE_265", 4 + (int) (Math.abs(random.nextGaussian()) * 9));
      if (random.nextInt(31) == 0) certificate(day.minusDays(60), "LAE_275", 20 + random.nextInt(25));
    }
    UUID meeting = rows.id(day);
    rows.tell("meeting", "MeetingDayHeld", meeting, 1, meeting, day, town, "{\"date\": \"" + day + "\", \"cases\": " + cases + "}");
    rows.tell("meeting", "DayBillable", meeting, 2, meeting, day, town, "{\"date\": \"" + day + "\"}");
  }

  private void teamCase(LocalDate day) throws SQLException {
    UUID it = rows.id(day.minusDays(60));
    String process = "\"processKind\": \"" + (day.isBefore(LocalDate.of(2026, 7, 1)) ? "TEAM_MEETING" : "COORDINATOR_HEARING") + "\"";
    tell("TeamCaseOpened", it, 1, day.minusDays(50 + random.nextInt(30)), "{\"kind\": \"FLEX_JOB\", " + process + "}");
    int before = random.nextInt(9) == 0 ? 8 : 10 + random.nextInt(5);
    tell("TeamCaseSubmitted", it, 2, day.minusDays(16), "{\"workingDaysBefore\": " + before + ", \"requiredWorkingDays\": 10, \"pages\": "
        + (20 + random.nextInt(50)) + ", " + process + "}");
    int answered = 1 + random.nextInt(6);
    tell("TeamCaseScreened", it, 3, day.minusDays(9), "{\"workingDays\": " + answered + ", \"withinDeadline\": " + (answered <= 5) + "}");
    tell("TeamCaseHeld", it, 4, day, "{\"day\": \"" + day + "\", \"participants\": " + (4 + random.nextInt(4))
        + ", \"areas\": [\"EMPLOYMENT\", \"SOCIAL\", \"HEALTH\"], \"findings\": [], " + process + "}");
    var area = AREAS[random.nextInt(4)];
    tell("TeamCaseRecommended", it, 5, day, "{\"date\": \"" + day + "\", \"type\": \"" + type() + "\", \"pages\": " + (2 + random.nextInt(8))
        + ", \"mentor\": " + (random.nextInt(3) == 0) + ", \"problems\": [\"HEALTH\", \"SOCIAL\"], \"goals\": [{\"area\": \"" + area
        + "\", \"specificity\": \"GENERAL\", \"count\": 2}], \"interventions\": [{\"area\": \"" + area + "\", \"count\": 2}], " + process + "}");
    followUp(it, day);
  }

  private void followUp(UUID it, LocalDate day) throws SQLException {
    int days = 1 + random.nextInt(8);
    tell("ConclusionSent", it, 6, day.plusDays(days), "{\"days\": " + days + ", \"date\": \"" + day.plusDays(days) + "\"}");
    tell("GpInformed", it, 7, day.plusDays(days), "{\"status\": \"" + (random.nextInt(10) > 0 ? "SENT" : "FAILED") + "\"}");
    var decided = day.plusDays(10 + random.nextInt(20));
    tell("TeamCaseDecided", it, 8, decided, "{\"date\": \"" + decided + "\", \"deviation\": " + (random.nextInt(12) == 0) + "}");
    int wait = 5 + random.nextInt(50);
    tell("InterventionStarted", it, 9, decided.plusDays(wait), "{\"days\": " + wait + "}");
  }

  private String type() {
    int at = random.nextInt(150);
    return TYPES[at < 93 ? 0 : at < 129 ? 1 : at < 146 ? 2 : 3];
  }

  private void certificate(LocalDate asked, String form, int days) throws SQLException {
    UUID it = rows.id(asked);
    rows.tell("referral", "CertificateRequested", it, 1, it, asked, town, "{\"form\": \"" + form + "\", \"requestedDate\": \"" + asked
        + "\", \"due\": \"" + asked.plusDays(30) + "\"}");
    rows.tell("referral", "CertificateDelivered", it, 2, it, asked.plusDays(days), town, "{\"form\": \"" + form + "\", \"leadTimeDays\": " + days
        + ", \"deliveredDate\": \"" + asked.plusDays(days) + "\", \"madeBy\": \"" + (random.nextInt(100) < 84 ? "INTERNAL" : "EXTERNAL") + "\"}");
  }

  private void tell(String fact, UUID it, int seq, LocalDate day, String data) throws SQLException {
    rows.tell("meeting", fact, it, seq, it, day, town, data);
  }

  private LocalDate weekday() {
    var day = first.plusDays(random.nextInt(first.lengthOfMonth()));
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(2) : day;
  }
}
