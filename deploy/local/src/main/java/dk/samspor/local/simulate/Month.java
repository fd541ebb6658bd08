package dk.samspor.local.simulate;

import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;

/** What happens in one municipality in one month: plans and stays here, meeting days by their cases. */
final class Month {

  private static final String[] LEVELS = {"BASIC", "ADVANCED", "SPECIALISED", "SPECIALISED_REHABILITATION"};
  private static final String[] AGES = {"UNDER_18", "AGE_18_29", "AGE_30_64", "AGE_65_PLUS"};
  /** Summer and Christmas are quiet; the other months share what they lack. */
  private static final double[] SEASON = {1.05, 1.0, 1.1, 1.0, 1.05, 1.05, 0.6, 1.0, 1.1, 1.1, 1.1, 0.85};

  private final Town town;
  private final LocalDate first;
  private final EventRows rows;
  private final Random random;
  private final TeamCases teamCases;

  Month(Town town, LocalDate first, EventRows rows, Random random) {
    this.town = town;
    this.first = first;
    this.rows = rows;
    this.random = random;
    this.teamCases = new TeamCases(town, rows, random);
  }

  void happen(Scale scale) throws SQLException {
    var people = town.part() * town.region().inhabitants / Region.NATION;
    for (int i = many(scale.plans() * people); i > 0; i--) plan();
    for (int i = many(scale.stays() * people); i > 0; i--) stay();
    var cases = many(scale.teamCases(town.region().teamCases) * town.part());
    for (int left = cases; left > 0;) {
      var onTheDay = Math.min(left, Math.max(1, (int) Math.round(town.region().casesPerDay - 1 + random.nextInt(3))));
      teamCases.meet(weekday(), onTheDay, scale.certificatesPerCase());
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
    boolean injured = random.nextInt(14) == 0;
    rows.tell("referral", "TrainingPlanReceived", plan, 1, plan, day, town, "{\"planType\": \"GENERAL\", \"receivedDate\": \"" + day
        + "\", \"dischargeDate\": \"" + day.minusDays(random.nextInt(3)) + "\", \"deadline\": \"" + day.plusDays(14) + "\", \"brainInjury\": "
        + injured + ", \"ageBand\": \"" + AGES[Math.min(3, random.nextInt(6))] + "\", \"sender\": \"" + ward() + "\"}");
    if (random.nextInt(30) == 0) {
      rows.tell("referral", "TrainingPlanReturned", plan, 2, plan, day.plusDays(1), town, "{\"reasons\": [\"NEED_NOT_DESCRIBED\"]}");
    }
    assessed(plan, day, injured);
    rows.tell("referral", "TrainingPlanAllocated", plan, 3, plan, day.plusDays(3), town, "{\"providerKind\": \""
        + (random.nextInt(8) > 0 ? "OWN_CENTRE" : "PRIVATE") + "\"}");
    if (random.nextInt(40) > 0) { // the others never come
      var start = day.plusDays(3 + (int) Math.min(40, Math.abs(random.nextGaussian()) * 7));
      rows.tell("referral", "TrainingPlanStarted", plan, 4, plan, start, town, "{\"date\": \"" + start + "\"}");
    }
  }

  private void assessed(UUID plan, LocalDate received, boolean injured) throws SQLException {
    rows.tell("stratification", "AssessmentDecided", rows.id(received), 1, plan, received.plusDays(1 + random.nextInt(5)), town,
        "{\"trainingPlan\": \"" + plan + "\", \"level\": \"" + level(injured) + "\", \"firstPlacement\": true, \"brainInjury\": " + injured + "}");
  }

  private String level(boolean injured) {
    int at = random.nextInt(100);
    return injured ? LEVELS[at < 26 ? 0 : at < 92 ? 1 : at < 94 ? 2 : 3] : LEVELS[at < 66 ? 0 : at < 92 ? 1 : 2];
  }

  /** Nine of ten discharges have a summary, and five of six of those within three working days [D item 4]. */
  private void stay() throws SQLException {
    var day = weekday();
    UUID stay = rows.id(day);
    boolean acute = random.nextInt(10) < 7;
    rows.tell("referral", "CitizenAdmitted", stay, 1, stay, day, town, "{\"date\": \"" + day + "\", \"acute\": " + acute
        + ", \"sender\": \"" + ward() + "\"}");
    int seq = 1;
    if (acute && random.nextInt(14) == 0) {
      rows.tell("referral", "CitizenReadmitted", stay, ++seq, stay, day, town, "{\"daysSinceDischarge\": " + (1 + random.nextInt(30)) + "}");
    }
    var home = day.plusDays(1 + (int) Math.min(25, Math.abs(random.nextGaussian()) * 4));
    rows.tell("referral", "CitizenDischarged", stay, ++seq, stay, home, town, "{\"date\": \"" + home + "\"}");
    if (random.nextInt(10) > 0) {
      int days = random.nextInt(100) < 66 ? random.nextInt(2) : random.nextInt(8);
      rows.tell("referral", "EpikriseSent", stay, ++seq, stay, home.plusDays(days), town, "{\"provisional\": false, \"workingDays\": " + days + "}");
    }
  }

  /** One of the region's departments. */
  private String ward() {
    return town.region().code + "-" + random.nextInt(40);
  }

  private LocalDate weekday() {
    var day = first.plusDays(random.nextInt(first.lengthOfMonth()));
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(2) : day;
  }
}
