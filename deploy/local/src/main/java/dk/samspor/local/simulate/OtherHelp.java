package dk.samspor.local.simulate;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Random;

/**
 * What else the services tell of: free physiotherapy, prevention, cancer and palliative care, hospital units and their lists,
 * therapists' cover, what went wrong. No source of ours counts them: how many there are is made up, and small beside plans and stays.
 */
final class OtherHelp {

  private final Town town;
  private final EventRows rows;
  private final Chance chance;

  OtherHelp(Town town, EventRows rows, Random random) {
    this.town = town;
    this.rows = rows;
    this.chance = new Chance(random);
  }

  /** A referral of a year, its renewal, some of its sessions. */
  void physiotherapy(LocalDate day) throws SQLException {
    var group = "\"group\": \"" + chance.one("SEVERE_DISABILITY", "PROGRESSIVE_DISEASE") + "\"";
    var it = of(day).tell("PhysiotherapyReferred", day, group + ", \"practice\": \"" + town.practice(chance) + "\"");
    for (int session = 0; session < 3; session++) {
      it.tell("PhysiotherapySessionHeld", day.plusDays(10 + 7L * session), "\"session\": \"" + (chance.oneIn(3) ? "TEAM" : "INDIVIDUAL") + "\"");
    }
    if (chance.oneIn(2)) it.tell("PhysiotherapyRenewed", day.plusDays(360), group);
    if (chance.oneIn(20)) it.tell("ExceptionReportSent", day.plusDays(100), group);
  }

  void prevention(LocalDate day) throws SQLException {
    var it = of(day).tell("ProgrammeReferred", day, "\"programme\": \"" + chance.one("COPD", "DIABETES", "HEART", "FALL_PREVENTION") + "\", \"fromHospital\": "
        + chance.oneIn(3) + ", \"practice\": \"" + town.practice(chance) + "\"");
    if (chance.oneIn(25)) it.tell("ProgrammeReturned", day.plusDays(3), "\"reasons\": [\"CRITERIA_MISSING\"]");
    if (chance.oneIn(5)) return; // who never came
    var start = day.plusDays(10 + chance.wait(20, 90));
    it.tell("ProgrammeStarted", start).tell("ProgrammeCompleted", start.plusDays(84), Case.date(start.plusDays(84)) + ", \"wentThroughAll\": " + chance.percent(78));
  }

  /** What a citizen with cancer needs, asked at discharge; for some at the end help to live with it. */
  void cancer(LocalDate day) throws SQLException {
    var moment = "\"moment\": \"" + chance.one("DISCHARGE", "TRANSITION", "RELAPSE") + "\"";
    of(day).tell("NeedsAssessed", day, moment + ", \"instrument\": \"" + chance.one("CARES", "CONVERSATION") + "\", \"physical\": \"" + need()
        + "\", \"psychological\": \"" + need() + "\", \"social\": \"" + need() + "\", \"existential\": \"" + need() + "\"");
    Case.of("stratification", day, town, rows).tell("NeedsScreened", day.plusDays(2), moment + ", \"outcome\": \"" + chance.one("SMALL", "MEDIUM", "LARGE")
        + "\", \"onTime\": " + chance.percent(85));
    if (!chance.oneIn(4)) return;
    var palliative = of(day).tell("PalliativeReferred", day, "\"level\": \"" + (chance.oneIn(3) ? "SPECIALISED" : "BASIC") + "\", \"openAdmission\": " + chance.percent(40));
    if (!chance.oneIn(10)) palliative.tell("PalliativeStarted", day.plusDays(1 + chance.wait(5, 30)));
  }

  private String need() {
    return chance.one("NONE", "NONE", "SOME", "SPECIALISED");
  }

  /** A referral to a hospital unit, and how far it came. */
  void unit(LocalDate day) throws SQLException {
    var it = of(day).tell("UnitReferralReceived", day, "\"unit\": \"" + town.ward(chance) + "\", \"subject\": \"PAIN\"");
    if (chance.oneIn(30)) {
      it.tell("UnitReferralReturned", day.plusDays(2));
      return;
    }
    if (chance.oneIn(30)) it.tell("UnitReferralReferredOn", day.plusDays(4), "\"to\": \"" + town.ward(chance) + "\"");
    int waited = 20 + chance.wait(40, 200);
    it.tell("CitizenCalledIn", day.plusDays(9), "\"appointment\": \"" + day.plusDays(waited) + "\"");
    if (chance.oneIn(20)) return; // did not come
    it.tell("CitizenExamined", day.plusDays(waited)).tell("UnitPathwayStarted", day.plusDays(waited), Case.date(day.plusDays(waited)) + ", \"daysWaited\": " + waited);
  }

  /** A unit's own count of its list, month by month. */
  void waitingList(LocalDate day) throws SQLException {
    of(day).tell("WaitingListCounted", day, "\"unit\": \"" + town.ward(chance) + "\", \"ageGroup\": \"" + chance.one("CHILD", "ADULT") + "\", \"referred\": "
        + (10 + chance.below(30)) + ", \"started\": " + (8 + chance.below(25)) + ", \"examined\": " + (8 + chance.below(25)) + ", \"calledIn\": " + (8 + chance.below(25))
        + ", \"waiting\": " + (20 + chance.below(80)) + ", \"estimatedWeeks\": " + (4 + chance.below(40)));
  }

  void adverseEvent(LocalDate day) throws SQLException {
    of(day).tell("AdverseEventReported", day, "\"category\": \"" + chance.one("MEDICATION", "INFORMATION", "AIDS", "DEADLINE") + "\", \"consequence\": \""
        + chance.one("NONE", "MILD", "MODERATE") + "\"");
  }

  void cover(LocalDate day) throws SQLException {
    Case.of("stratification", day, town, rows).tell("CoverChanged", day, "\"group\": \"" + chance.one("NEUROLOGY", "HAND", "SHOULDER", "CANCER")
        + "\", \"qualified\": " + (1 + chance.below(5)) + ", \"needed\": 2");
  }

  private Case of(LocalDate day) {
    return Case.of("referral", day, town, rows);
  }
}
