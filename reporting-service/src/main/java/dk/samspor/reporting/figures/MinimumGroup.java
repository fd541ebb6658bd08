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

  MinimumGroup(Agreements agreements, Parties parties, BusinessClock clock) {
    this.agreements = agreements;
    this.parties = parties;
    this.clock = clock;
  }

  int today() {
    LocalDate today = clock.today();
    return parties.regions().stream().filter(region -> region.existsOn(today)).map(Region::code)
        .mapToInt(region -> agreements.onRegion(today, region).minimumGroupSize()).max().orElseThrow();
  }
}
