package dk.samspor.local.simulate;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Random;

/** A municipality's hospital stays and their discharge summaries. */
final class Stays {

  private final Town town;
  private final EventRows rows;
  private final Chance chance;

  Stays(Town town, EventRows rows, Random random) {
    this.town = town;
    this.rows = rows;
    this.chance = new Chance(random);
  }

  /** Nine of ten discharges have a summary, and five of six of those within three working days [D item 4]. */
  void stay(LocalDate day) throws SQLException {
    var stay = Case.of("referral", day, town, rows);
    boolean acute = chance.percent(70);
    stay.tell("CitizenAdmitted", day, Case.date(day) + ", \"acute\": " + acute + ", \"sender\": \"" + town.ward(chance) + "\"");
    if (acute && chance.oneIn(14)) {
      stay.tell("CitizenReadmitted", day, "\"daysSinceDischarge\": " + (1 + chance.below(30)) + ", \"acute\": true");
    }
    var home = day.plusDays(1 + chance.wait(4, 25));
    stay.tell("CitizenDischarged", home);
    if (!chance.oneIn(10)) {
      int days = chance.percent(66) ? chance.below(2) : chance.below(8);
      if (chance.oneIn(25)) stay.tell("EpikriseSent", home, "\"provisional\": true, \"workingDays\": 0");
      stay.tell("EpikriseSent", home.plusDays(days), "\"provisional\": false, \"workingDays\": " + days);
    }
    if (chance.oneIn(5_000)) stay.tell("StayEnteredInError", home.plusDays(1 + chance.below(60)));
  }
}
