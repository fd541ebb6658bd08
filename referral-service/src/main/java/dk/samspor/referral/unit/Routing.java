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
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which department takes a referral: what the region's agreement says on the day, by subject, age and criteria [D status report]. */
@ApplicationScoped
class Routing {

  private final Agreements agreements;
  private final Parties parties;

  Routing(Agreements agreements, Parties parties) {
    this.agreements = agreements;
    this.parties = parties;
  }

  /**
   * Among the departments of the region of the citizen's home.
   *
   * @param stated codes of the criteria the referral states
   */
  UnitChoice choose(String subject, int age, String homeMunicipality, List<String> stated, LocalDate today) {
    List<ReceivingUnit> units = agreements.on(today, homeMunicipality).receivingUnits().stream().filter(unit -> unit.subject().equals(subject)).toList();
    return UnitChoice.among(units, nearTo(homeMunicipality, today), age, stated);
  }

  /** Where regions have become one, each part goes on with the departments it had; elsewhere all are as near. */
  private Predicate<ReceivingUnit> nearTo(String homeMunicipality, LocalDate today) {
    Region before = parties.region(parties.municipality(homeMunicipality).region());
    if (before.existsOn(today)) {
      return unit -> true;
    }
    Set<String> own = agreements.onRegion(before.to(), before.code()).receivingUnits().stream().map(ReceivingUnit::unit).collect(Collectors.toSet());
    return unit -> own.contains(unit.unit());
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
