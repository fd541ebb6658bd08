package dk.samspor.local.simulate;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Random;

/** What happens in one municipality in one month: plans and stays here, meeting days by their cases. */
final class Month {

  /** Summer and Christmas are quiet; the other months share what they lack. */
  private static final double[] SEASON = {1.05, 1.0, 1.1, 1.0, 1.05, 1.05, 0.6, 1.0, 1.1, 1.1, 1.1, 0.85};
  private static final int PHYSIOTHERAPY = 12_000;
  private static final int PREVENTION = 20_000;
  private static final int CANCER = 15_000;
  private static final int UNITS = 10_000;
  private static final int ADVERSE_EVENTS = 3_000;
  /** So many units of a region count their lists each month, and so often a year a municipality's cover changes. */
  private static final int LISTS = 12;
  private static final int COVER = 6;

  private final Town town;
  private final LocalDate first;
  private final Random random;
  private final Workdays workdays;
  private final Plans plans;
  private final Stays stays;
  private final TeamCases teamCases;
  private final OtherHelp other;

  Month(Town town, LocalDate first, EventRows rows, Random random) {
    this.town = town;
    this.first = first;
    this.random = random;
    this.workdays = Workdays.of(first);
    this.plans = new Plans(town, rows, random);
    this.stays = new Stays(town, rows, random);
    this.teamCases = new TeamCases(town, rows, random);
    this.other = new OtherHelp(town, rows, random);
  }

  /** Something that happens on a day. */
  private interface Deed {
    void happen(LocalDate day) throws SQLException;
  }

  void happen(Scale scale) throws SQLException {
    var people = town.part() * town.region().inhabitants / Region.NATION;
    times(many(scale.plans() * people), plans::plan);
    times(many(scale.stays() * people), stays::stay);
    times(many(scale.uncounted(PHYSIOTHERAPY) * people), other::physiotherapy);
    times(many(scale.uncounted(PREVENTION) * people), other::prevention);
    times(many(scale.uncounted(CANCER) * people), other::cancer);
    times(many(scale.uncounted(UNITS) * people), other::unit);
    times(many(scale.uncounted(ADVERSE_EVENTS) * people), other::adverseEvent);
    times(many(12.0 * LISTS * town.part()), other::waitingList);
    times(many(COVER), other::cover);
    if (TeamCases.thereAreAny(first)) meetings(scale);
  }

  private void meetings(Scale scale) throws SQLException {
    var cases = many(scale.teamCases(town.region().teamCases) * town.part());
    for (int left = cases; left > 0;) {
      var onTheDay = Math.min(left, Math.max(1, (int) Math.round(town.region().casesPerDay - 1 + random.nextInt(3))));
      teamCases.meet(workdays.any(random), onTheDay, scale.certificatesPerCase());
      left -= onTheDay;
    }
  }

  private void times(int many, Deed deed) throws SQLException {
    for (int i = many; i > 0; i--) deed.happen(workdays.any(random));
  }

  /** A twelfth of a year's number, by the season, with the parts of one thrown for. */
  private int many(double ofTheYear) {
    var expected = ofTheYear / 12 * SEASON[first.getMonthValue() - 1] * (0.9 + 0.2 * random.nextDouble());
    return (int) expected + (random.nextDouble() < expected % 1 ? 1 : 0);
  }
}
