package dk.samspor.referral.unit;

import dk.samspor.platform.agreements.Agreements;
import dk.samspor.platform.agreements.ReceivingUnit;
import dk.samspor.platform.parties.Parties;
import dk.samspor.platform.parties.Region;
import dk.samspor.platform.web.Violation;
import dk.samspor.referral.ReferralCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Which department takes a referral: what the region's agreement says on the day, by subject and age [D status report]. */
@ApplicationScoped
class Routing {

  private final Agreements agreements;
  private final Parties parties;

  Routing(Agreements agreements, Parties parties) {
    this.agreements = agreements;
    this.parties = parties;
  }

  /** The first that takes it in the region of the citizen's home. */
  ReceivingUnit unitFor(String subject, int age, String homeMunicipality, LocalDate today) {
    return agreements.on(today, homeMunicipality).receivingUnits().stream().filter(unit -> unit.takes(subject, age)).findFirst()
        .orElseThrow(() -> ReferralCode.NO_UNIT_TAKES_IT.refuse(subject));
  }

  /** A department anywhere, for one that is referred on. */
  ReceivingUnit named(String unit, String subject, int age, LocalDate today) {
    return everywhere(today).filter(one -> one.unit().equals(unit) && one.takes(subject, age)).findFirst()
        .orElseThrow(() -> ReferralCode.NO_UNIT_TAKES_IT.refuse(Violation.of("unit", ReferralCode.NO_UNIT_TAKES_IT)));
  }

  /** What the department asks a referral to state; nothing where it takes such ones no longer. */
  List<String> criteriaOf(String unit, String subject, LocalDate today) {
    return everywhere(today).filter(one -> one.unit().equals(unit) && one.subject().equals(subject)).findFirst()
        .map(ReceivingUnit::criteria).orElse(List.of());
  }

  private Stream<ReceivingUnit> everywhere(LocalDate today) {
    return parties.regions().stream().filter(region -> region.existsOn(today)).map(Region::code)
        .flatMap(region -> agreements.onRegion(today, region).receivingUnits().stream());
  }
}
