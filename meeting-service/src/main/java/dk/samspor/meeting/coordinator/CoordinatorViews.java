package dk.samspor.meeting.coordinator;

import dk.samspor.platform.agreements.Agreements;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.parties.Parties;
import dk.samspor.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Shows coordinators with what they carry; a page costs one more query, not one for each. */
@ApplicationScoped
public class CoordinatorViews {
  private final Rota rota;
  private final Agreements agreements;
  private final Parties parties;
  private final BusinessClock clock;

  CoordinatorViews(Rota rota, Agreements agreements, Parties parties, BusinessClock clock) {
    this.rota = rota;
    this.agreements = agreements;
    this.parties = parties;
    this.clock = clock;
  }

  public CoordinatorView of(Coordinator one) {
    return of(one, rota.cases(List.of(one.id()), clock.today().getYear()));
  }

  Page<CoordinatorView> of(Page<Coordinator> page) {
    var cases = rota.cases(page.items().stream().map(Coordinator::id).toList(), clock.today().getYear());
    return page.map(one -> of(one, cases));
  }

  private CoordinatorView of(Coordinator one, Map<UUID, Integer> cases) {
    int carries = cases.getOrDefault(one.id(), 0);
    int capacity = one.capacity(norm(one.region()));
    return new CoordinatorView(one.id(), one.status(), one.region(), one.name(), one.fullTimePercent(), one.external(),
        one.regularIn(), one.leaves(), clock.today().getYear(), carries, capacity, CarriesAtMostTheNorm.check(carries, capacity),
        one.allowedActions());
  }

  /** The norm is the region's; where a municipality has agreed another, it is shown when somebody is chosen for it. */
  private int norm(String region) {
    LocalDate today = clock.today();
    return parties.municipalities().stream().filter(one -> parties.regionOf(one.code(), today).code().equals(region)).findFirst()
        .map(one -> agreements.on(today, one.code()).coordinatorCasesPerYear()).orElse(0);
  }
}
