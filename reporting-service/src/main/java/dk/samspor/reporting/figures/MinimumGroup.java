package dk.samspor.reporting.figures;

import dk.samspor.platform.agreements.Agreements;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.parties.Parties;
import dk.samspor.platform.parties.Region;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** The smallest group that may be shown to others: agreement data. Where regions differ, the most careful one decides. */
@ApplicationScoped
class MinimumGroup {

  private final Agreements agreements;
  private final Parties parties;
  private final BusinessClock clock;
  /** Agreements are read at start and do not change: one overview asks for it some twenty times. */
  private volatile Known known;

  MinimumGroup(Agreements agreements, Parties parties, BusinessClock clock) {
    this.agreements = agreements;
    this.parties = parties;
    this.clock = clock;
  }

  int today() {
    LocalDate today = clock.today();
    Known now = known;
    if (now == null || !now.day().equals(today)) {
      now = new Known(today, on(today));
      known = now;
    }
    return now.size();
  }

  private int on(LocalDate day) {
    return parties.regions().stream().filter(region -> region.existsOn(day)).map(Region::code)
        .mapToInt(region -> agreements.onRegion(day, region).minimumGroupSize()).max().orElseThrow();
  }

  private record Known(LocalDate day, int size) {}
}
