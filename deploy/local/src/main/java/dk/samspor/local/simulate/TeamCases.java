package dk.samspor.local.simulate;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Random;

/** A municipality's team cases, from the opening to the intervention, with their certificates and what they cost. */
final class TeamCases {

  /** The teams began in 2013; a case that was opened then is met about in spring. */
  private static final LocalDate FROM = LocalDate.of(2013, 4, 1);
  private static final LocalDate HEARINGS_FROM = LocalDate.of(2026, 7, 1);
  private static final int MINUTES_PER_CASE = 148; // 606 cases a year of 202 days of 7.4 hours
  private static final String[] KINDS = {"RESOURCE_PROGRAMME", "FLEX_JOB", "DISABILITY_PENSION", "JOB_CLARIFICATION"};

  private final Town town;
  private final EventRows rows;
  private final Chance chance;
  private final Certificates certificates;
  private final Recommendations recommendations;

  TeamCases(Town town, EventRows rows, Random random) {
    this.town = town;
    this.rows = rows;
    this.chance = new Chance(random);
    this.certificates = new Certificates(town, rows, random);
    this.recommendations = new Recommendations(chance);
  }

  static boolean thereAreAny(LocalDate month) {
    return !month.isBefore(FROM);
  }

  /** A day on which the team meets about so many cases; from the new law on there are hearings and no day. */
  void meet(LocalDate day, int cases, double certificatesPerCase) throws SQLException {
    boolean hearings = !day.isBefore(HEARINGS_FROM);
    boolean byDay = !hearings && !day.isBefore(town.region().chargesDaysFrom);
    for (int i = 0; i < cases; i++) {
      teamCase(day, hearings ? "COORDINATOR_HEARING" : "TEAM_MEETING", byDay);
      if (chance.random().nextDouble() < certificatesPerCase) certificates.general(day.minusDays(45));
      if (chance.random().nextDouble() < (double) town.region().certificates / town.region().teamCases) certificates.special(day.minusDays(60));
    }
    worked(day, cases);
    if (!hearings) held(day, cases, byDay);
  }

  private void worked(LocalDate day, int cases) throws SQLException {
    var worked = meeting(day);
    worked.tell("TimeRegistered", day, Case.date(day) + ", \"kind\": \"MEETING\", \"minutes\": " + cases * MINUTES_PER_CASE);
    if (chance.oneIn(60)) { // registered twice
      worked.tell("TimeRegistered", day, Case.date(day) + ", \"kind\": \"TRANSPORT\", \"minutes\": 30");
      worked.tell("TimeStruck", day.plusDays(2), Case.date(day) + ", \"kind\": \"TRANSPORT\", \"minutes\": 30");
    }
  }

  private void held(LocalDate day, int cases, boolean byDay) throws SQLException {
    var meeting = meeting(day);
    if (chance.oneIn(40)) meeting(day).tell("MeetingDayCancelled", day.minusDays(1), Case.date(day) + ", \"reason\": \"COORDINATOR_PREVENTED\"");
    meeting.tell("MeetingDayHeld", day, Case.date(day) + ", \"cases\": " + cases);
    if (byDay) meeting(day).tell("DayBillable", day, Case.date(day) + ", \"cases\": " + cases + ", \"meetingDay\": \"" + meeting.id + "\"");
  }

  private void teamCase(LocalDate day, String kindOfProcess, boolean byDay) throws SQLException {
    var it = meeting(day.minusDays(60));
    var process = "\"processKind\": \"" + kindOfProcess + "\"";
    it.tell("TeamCaseOpened", day.minusDays(50 + chance.below(30)), "\"kind\": \"" + chance.one(KINDS) + "\", " + process);
    if (chance.oneIn(25)) anotherThatNeverCameThere(day, process);
    if (chance.oneIn(15)) it.tell("TeamCaseReturned", day.minusDays(40), "\"codes\": [\"PLAN_TOO_THIN\"]");
    int before = chance.oneIn(9) ? 8 : 10 + chance.below(5);
    it.tell("TeamCaseSubmitted", day.minusDays(16), "\"workingDaysBefore\": " + before + ", \"requiredWorkingDays\": 10, \"pages\": "
        + (20 + chance.below(50)) + ", " + process);
    int answered = 1 + chance.below(6);
    it.tell("TeamCaseScreened", day.minusDays(9), "\"workingDays\": " + answered + ", \"withinDeadline\": " + (answered <= 5));
    if (chance.oneIn(14)) it.tell("TeamCasePostponed", day.minusDays(8), "\"codes\": [\"" + chance.one("LAE_265_MISSING", "CITIZEN_PREVENTED") + "\"]");
    if (chance.oneIn(30)) it.tell("TeamCaseNoShow", day.minusDays(7), "\"day\": \"" + day.minusDays(7) + "\"");
    if (kindOfProcess.equals("TEAM_MEETING")) it.tell("TeamCaseHeld", day, table(day) + ", " + process);
    recommendations.made(it, day, process);
    if (!byDay) meeting(day).tell("CaseBillable", day, Case.date(day) + ", \"teamCase\": \"" + it.id + "\"");
    recommendations.followed(it, day);
  }

  private void anotherThatNeverCameThere(LocalDate day, String process) throws SQLException {
    meeting(day.minusDays(60)).tell("TeamCaseOpened", day.minusDays(50), "\"kind\": \"" + chance.one(KINDS) + "\", " + process)
        .tell("TeamCaseWithdrawn", day.minusDays(30));
  }

  /** Who sat there, and who had to: education for the young without one, the family administration where there are children [D 2]. */
  private String table(LocalDate day) {
    var required = new StringBuilder("\"EMPLOYMENT\", \"SOCIAL\", \"HEALTH\"");
    var present = new StringBuilder(required);
    var findings = new StringBuilder(chance.oneIn(6) ? "\"ONE_PERSON_FOR_SEVERAL_AREAS\"" : "");
    required("EDUCATION", 24, required, present, findings);
    required("FAMILY", 31, required, present, findings);
    return "\"day\": \"" + day + "\", \"participants\": " + (4 + chance.below(4)) + ", \"requiredAreas\": [" + required + "], \"areas\": [" + present
        + "], \"findings\": [" + findings + "]";
  }

  private void required(String area, int percent, StringBuilder required, StringBuilder present, StringBuilder findings) {
    if (!chance.percent(percent)) return;
    required.append(", \"").append(area).append('"');
    if (!chance.oneIn(8)) {
      present.append(", \"").append(area).append('"');
    } else {
      findings.append(findings.isEmpty() ? "" : ", ").append('"').append(area).append("_MISSING\"");
    }
  }

  private Case meeting(LocalDate day) {
    return Case.of("meeting", day, town, rows);
  }
}
