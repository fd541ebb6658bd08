package dk.samspor.local.simulate;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;

/** A municipality's team cases, from the opening to the intervention, with their certificates and what they cost. */
final class TeamCases {

  private static final LocalDate HEARINGS_FROM = LocalDate.of(2026, 7, 1);
  private static final int MINUTES_PER_CASE = 148; // 606 cases a year of 202 days of 7.4 hours
  private static final String[] TYPES = {"RESOURCE_PROGRAMME", "FLEX_JOB", "DISABILITY_PENSION", "RETURNED"};
  private static final String[] KINDS = {"RESOURCE_PROGRAMME", "FLEX_JOB", "DISABILITY_PENSION", "JOB_CLARIFICATION"};
  private static final String[] AREAS = {"EMPLOYMENT", "SOCIAL", "FAMILY", "HEALTH"};
  private static final String[] SPECIFICITY = {"HIGH", "SOME", "LOW", "NONE"};
  private static final String[] TOLD = {"SENT", "CONFIRMED", "FAILED", "BARRED_BY_CITIZEN"};

  private final Town town;
  private final EventRows rows;
  private final Random random;

  TeamCases(Town town, EventRows rows, Random random) {
    this.town = town;
    this.rows = rows;
    this.random = random;
  }

  /** A day on which the team meets about so many cases; from the new law on there are hearings and no day. */
  void meet(LocalDate day, int cases, double certificatesPerCase) throws SQLException {
    boolean hearings = !day.isBefore(HEARINGS_FROM);
    boolean byDay = !hearings && !day.isBefore(town.region().chargesDaysFrom);
    for (int i = 0; i < cases; i++) {
      teamCase(day, hearings ? "COORDINATOR_HEARING" : "TEAM_MEETING", byDay);
      if (random.nextDouble() < certificatesPerCase) certificate(day.minusDays(45), "LAE_265", 4 + (int) (Math.abs(random.nextGaussian()) * 9));
      if (random.nextDouble() < (double) town.region().certificates / town.region().teamCases) {
        certificate(day.minusDays(60), "LAE_275", 20 + random.nextInt(25));
      }
    }
    UUID worked = rows.id(day);
    rows.tell("meeting", "TimeRegistered", worked, 1, worked, day, town, "{\"date\": \"" + day + "\", \"kind\": \"MEETING\", \"minutes\": "
        + cases * MINUTES_PER_CASE + "}");
    if (!hearings) held(day, cases, byDay);
  }

  private void held(LocalDate day, int cases, boolean byDay) throws SQLException {
    UUID meeting = rows.id(day);
    tell("MeetingDayHeld", meeting, 1, day, "{\"date\": \"" + day + "\", \"cases\": " + cases + "}");
    UUID line = rows.id(day);
    if (byDay) tell("DayBillable", line, 1, day, "{\"date\": \"" + day + "\", \"cases\": " + cases + ", \"meetingDay\": \"" + meeting + "\"}");
  }

  private void teamCase(LocalDate day, String kindOfProcess, boolean byDay) throws SQLException {
    UUID it = rows.id(day.minusDays(60));
    String process = "\"processKind\": \"" + kindOfProcess + "\"";
    tell("TeamCaseOpened", it, 1, day.minusDays(50 + random.nextInt(30)), "{\"kind\": \"" + one(KINDS) + "\", " + process + "}");
    int before = random.nextInt(9) == 0 ? 8 : 10 + random.nextInt(5);
    tell("TeamCaseSubmitted", it, 2, day.minusDays(16), "{\"workingDaysBefore\": " + before + ", \"requiredWorkingDays\": 10, \"pages\": "
        + (20 + random.nextInt(50)) + ", " + process + "}");
    int answered = 1 + random.nextInt(6);
    tell("TeamCaseScreened", it, 3, day.minusDays(9), "{\"workingDays\": " + answered + ", \"withinDeadline\": " + (answered <= 5) + "}");
    if (kindOfProcess.equals("TEAM_MEETING")) {
      tell("TeamCaseHeld", it, 4, day, "{\"day\": \"" + day + "\", \"participants\": " + (4 + random.nextInt(4))
          + ", \"areas\": [\"EMPLOYMENT\", \"SOCIAL\", \"HEALTH\"], \"findings\": [" + (random.nextInt(6) == 0 ? "\"ONE_PERSON_FOR_SEVERAL_AREAS\"" : "")
          + "], " + process + "}");
    }
    recommended(it, day, process);
    UUID line = rows.id(day);
    if (!byDay) tell("CaseBillable", line, 1, day, "{\"date\": \"" + day + "\", \"teamCase\": \"" + it + "\"}");
    followUp(it, day);
  }

  private void recommended(UUID it, LocalDate day, String process) throws SQLException {
    var area = one(AREAS);
    tell("TeamCaseRecommended", it, 5, day, "{\"date\": \"" + day + "\", \"type\": \"" + type() + "\", \"pages\": " + (2 + random.nextInt(8))
        + ", \"mentor\": " + (random.nextInt(3) == 0) + ", \"problems\": [\"HEALTH\", \"SOCIAL\"], \"goals\": [{\"area\": \"" + area
        + "\", \"specificity\": \"" + one(SPECIFICITY) + "\", \"count\": 2}], \"interventions\": [{\"area\": \"" + area + "\", \"count\": 2}], " + process + "}");
  }

  private void followUp(UUID it, LocalDate day) throws SQLException {
    int days = 1 + random.nextInt(8);
    tell("ConclusionSent", it, 6, day.plusDays(days), "{\"days\": " + days + ", \"date\": \"" + day.plusDays(days) + "\"}");
    tell("GpInformed", it, 7, day.plusDays(days), "{\"status\": \"" + TOLD[random.nextInt(10) > 0 ? random.nextInt(2) : 2 + random.nextInt(2)] + "\"}");
    var decided = day.plusDays(10 + random.nextInt(20));
    tell("TeamCaseDecided", it, 8, decided, "{\"date\": \"" + decided + "\", \"deviation\": " + (random.nextInt(12) == 0) + "}");
    int wait = 5 + random.nextInt(50);
    if (random.nextInt(5) > 0) {
      tell("InterventionStarted", it, 9, decided.plusDays(wait), "{\"area\": \"" + one(AREAS) + "\", \"days\": " + wait + "}");
    } else {
      tell("InterventionNotStarted", it, 9, decided.plusDays(90), "{\"area\": \"" + one(AREAS) + "\", \"barrier\": \"WAITING_TIME\"}");
    }
  }

  private void certificate(LocalDate asked, String form, int days) throws SQLException {
    UUID it = rows.id(asked);
    var region = town.region();
    boolean inside = random.nextDouble() < (double) region.certificatesInside / region.certificates;
    rows.tell("referral", "CertificateRequested", it, 1, it, asked, town, "{\"form\": \"" + form + "\", \"requestedDate\": \"" + asked
        + "\", \"due\": \"" + asked.plusDays(30) + "\"}");
    rows.tell("referral", "CertificateDelivered", it, 2, it, asked.plusDays(days), town, "{\"form\": \"" + form + "\", \"leadTimeDays\": " + days
        + ", \"deliveredDate\": \"" + asked.plusDays(days) + "\"" + (form.equals("LAE_275") ? ", \"madeBy\": \"" + (inside ? "INTERNAL" : "EXTERNAL") + "\"" : "")
        + "}");
  }

  private String type() {
    int at = random.nextInt(150);
    return TYPES[at < 93 ? 0 : at < 129 ? 1 : at < 146 ? 2 : 3];
  }

  private String one(String[] of) {
    return of[random.nextInt(of.length)];
  }

  private void tell(String fact, UUID it, int seq, LocalDate day, String data) throws SQLException {
    rows.tell("meeting", fact, it, seq, it, day, town, data);
  }
}
