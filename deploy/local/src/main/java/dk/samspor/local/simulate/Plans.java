package dk.samspor.local.simulate;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Random;

/** A municipality's training plans, from the ward to the last measurement. */
final class Plans {

  private static final String[] LEVELS = {"BASIC", "ADVANCED", "SPECIALISED", "SPECIALISED_REHABILITATION"};
  private static final String[] AGES = {"UNDER_18", "AGE_18_29", "AGE_30_64", "AGE_65_PLUS"};

  private final Town town;
  private final EventRows rows;
  private final Chance chance;

  Plans(Town town, EventRows rows, Random random) {
    this.town = town;
    this.rows = rows;
    this.chance = new Chance(random);
  }

  void plan(LocalDate day) throws SQLException {
    var plan = Case.of("referral", day, town, rows);
    boolean injured = chance.oneIn(14);
    plan.tell("TrainingPlanReceived", day, "\"planType\": \"GENERAL\", \"receivedDate\": \"" + day + "\", \"dischargeDate\": \""
        + day.minusDays(chance.below(3)) + "\", \"deadline\": \"" + day.plusDays(14) + "\", \"brainInjury\": " + injured + ", \"ageBand\": \""
        + AGES[Math.min(3, chance.below(6))] + "\", \"sender\": \"" + town.ward(chance) + "\"");
    if (chance.oneIn(30)) {
      plan.tell("TrainingPlanReturned", day.plusDays(1), "\"reasons\": [\"NEED_NOT_DESCRIBED\"]");
      plan.tell("TrainingPlanResubmitted", day.plusDays(3), "\"deadline\": \"" + day.plusDays(14) + "\"");
    }
    placed(plan, day, injured);
    if (chance.oneIn(50)) hospitalAsked(plan, day);
    plan.tell("FirstContactOffered", day.plusDays(2), Case.date(day.plusDays(1 + chance.below(7))));
    plan.tell("TrainingPlanAllocated", day.plusDays(3), "\"providerKind\": \"" + (chance.oneIn(8) ? "PRIVATE" : "OWN_CENTRE")
        + "\", \"purchaseForm\": \"" + (chance.oneIn(8) ? "AGREEMENT" : "OWN") + "\"");
    if (chance.oneIn(60)) plan.tell("CapacityRefused", day.plusDays(4), "\"waitingDays\": " + (8 + chance.below(40)));
    if (!chance.oneIn(40)) started(plan, day.plusDays(3 + chance.wait(7, 40)), injured); // the others never come
    if (chance.oneIn(1_000)) plan.tell("TrainingPlanEnteredInError", day.plusDays(50 + chance.below(60)));
  }

  private void placed(Case plan, LocalDate received, boolean injured) throws SQLException {
    plan.beside("stratification", received).tell("AssessmentDecided", received.plusDays(1 + chance.below(5)),
        of(plan) + ", \"level\": \"" + level(injured) + "\", \"firstPlacement\": true, \"brainInjury\": " + injured);
  }

  /** Whether a plan should be of another kind is the hospital's to say [domain/02]. */
  private void hospitalAsked(Case plan, LocalDate day) throws SQLException {
    var asked = plan.beside("stratification", day);
    if (chance.percent(60)) {
      asked.tell("HospitalAskedToReconsider", day.plusDays(2), of(plan) + ", \"question\": 1, \"reason\": \""
          + chance.one("PLAN_UNCLEAR", "FUNCTION_DOES_NOT_FIT") + "\"");
    } else {
      asked.tell("LevelChangeProposed", day.plusDays(2), of(plan) + ", \"question\": 1");
    }
    if (!chance.oneIn(5)) plan.tell("LevelChangeAnswered", day.plusDays(4 + chance.below(6)), "\"question\": 1, \"agreed\": " + chance.percent(70));
  }

  private void started(Case plan, LocalDate start, boolean injured) throws SQLException {
    plan.tell("TrainingPlanStarted", start);
    if (chance.oneIn(12)) {
      plan.beside("stratification", start).tell(chance.oneIn(3) ? "AssessmentLevelChanged" : "AssessmentRestratified", start.plusDays(5 + chance.below(14)),
          of(plan) + ", \"level\": \"" + level(injured) + "\"");
    }
    if (chance.oneIn(3)) measured(plan, start);
    if (chance.percent(80)) plan.tell("TrainingPlanCompleted", start.plusDays(60 + chance.below(60)));
  }

  /** ICF scores from 0 to 4, which fall as function gets better. */
  private void measured(Case plan, LocalDate start) throws SQLException {
    var profile = plan.beside("stratification", start);
    int before = 1 + chance.below(4);
    profile.tell("FunctionProfileMeasured", start, of(plan) + ", \"moment\": \"START\", \"scores\": {\"d4\": " + before + ", \"d5\": 2}");
    var end = start.plusDays(70 + chance.below(30));
    profile.tell("FunctionProfileMeasured", end, of(plan) + ", \"measurement\": \"" + plan.id + "\", \"moment\": \"END\", \"scores\": {\"d4\": "
        + Math.max(0, before - chance.below(3)) + ", \"d5\": " + chance.below(3) + "}");
    if (chance.oneIn(100)) profile.tell("FunctionMeasurementWithdrawn", end.plusDays(3), of(plan) + ", \"measurement\": \"" + plan.id + "\"");
  }

  private static String of(Case plan) {
    return "\"trainingPlan\": \"" + plan.id + "\"";
  }

  private String level(boolean injured) {
    int at = chance.below(100);
    return injured ? LEVELS[at < 26 ? 0 : at < 92 ? 1 : at < 94 ? 2 : 3] : LEVELS[at < 66 ? 0 : at < 92 ? 1 : 2];
  }
}
