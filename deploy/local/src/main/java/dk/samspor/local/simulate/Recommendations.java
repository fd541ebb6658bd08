package dk.samspor.local.simulate;

import java.sql.SQLException;
import java.time.LocalDate;

/** What a team recommends, and what becomes of it. */
final class Recommendations {

  private static final String[] TYPES = {"RESOURCE_PROGRAMME", "FLEX_JOB", "DISABILITY_PENSION", "RETURNED"};
  private static final String[] AREAS = {"EMPLOYMENT", "SOCIAL", "FAMILY", "HEALTH"};
  private static final String[] SPECIFICITY = {"HIGH", "SOME", "LOW", "NONE"};

  private final Chance chance;

  Recommendations(Chance chance) {
    this.chance = chance;
  }

  void made(Case it, LocalDate day, String process) throws SQLException {
    it.tell("TeamCaseRecommended", day, Case.date(day) + ", " + content() + ", " + process);
    if (chance.oneIn(40)) it.tell("RecommendationCorrected", day.plusDays(2), Case.date(day.plusDays(2)) + ", \"version\": 2, " + content() + ", " + process);
  }

  private String content() {
    var area = chance.one(AREAS);
    return "\"type\": \"" + type() + "\", \"pages\": " + (2 + chance.below(8)) + ", \"mentor\": " + chance.oneIn(3)
        + ", \"problems\": [\"HEALTH\", \"SOCIAL\"], \"goals\": [{\"area\": \"" + area + "\", \"specificity\": \"" + chance.one(SPECIFICITY)
        + "\", \"count\": 2}], \"interventions\": [{\"area\": \"" + area + "\", \"count\": 2}]";
  }

  /** The conclusion of one in fifty is never sent. */
  void followed(Case it, LocalDate day) throws SQLException {
    int days = 1 + chance.below(8);
    var sent = day.plusDays(days);
    if (!chance.oneIn(50)) it.tell("ConclusionSent", sent, "\"days\": " + days + ", " + Case.date(sent));
    it.tell("GpInformed", sent, "\"status\": \"" + (chance.oneIn(10) ? chance.one("FAILED", "BARRED_BY_CITIZEN") : chance.one("SENT", "CONFIRMED")) + "\"");
    var decided = day.plusDays(10 + chance.below(20));
    it.tell("TeamCaseDecided", decided, Case.date(decided) + ", \"deviation\": " + chance.oneIn(12));
    int wait = 5 + chance.below(50);
    if (!chance.oneIn(5)) {
      it.tell("InterventionStarted", decided.plusDays(wait), "\"area\": \"" + chance.one(AREAS) + "\", \"days\": " + wait);
    } else {
      it.tell("InterventionNotStarted", decided.plusDays(90), "\"area\": \"" + chance.one(AREAS) + "\", \"barrier\": \""
          + chance.one("WAITING_TIME", "NO_BUDGET", "CITIZEN_ILL") + "\"");
    }
    if (chance.percent(60)) {
      it.tell("GoalProgressed", decided.plusDays(120), "\"area\": \"" + chance.one(AREAS) + "\", \"status\": \"" + chance.one("REACHED", "UNDER_WAY") + "\"");
    }
    if (chance.oneIn(10)) it.tell("AdviceGiven", decided.plusDays(60), "\"category\": \"RUNNING_CASE\"");
    if (chance.percent(70)) it.tell("TeamCaseClosed", decided.plusDays(180));
    if (chance.oneIn(60)) it.tell("TeamCaseReopened", decided.plusDays(200));
  }

  /** As the evaluation found them of 150 [D fig. 11]. */
  private String type() {
    int at = chance.below(150);
    return TYPES[at < 93 ? 0 : at < 129 ? 1 : at < 146 ? 2 : 3];
  }
}
