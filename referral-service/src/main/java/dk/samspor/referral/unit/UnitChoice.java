package dk.samspor.referral.unit;

import dk.samspor.platform.agreements.ReceivingUnit;
import dk.samspor.referral.unit.ConsideredUnit.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The one entrance's choice among a region's departments for a subject, by age group and by criteria [domain/01 section 7, D
 * status report]: of those that take the age, the one that asks for least that is not stated; of equals, one of the home's own
 * part of the region, and then the one the agreement names first. What is missing everywhere stops nothing: the department
 * returns it with the question.
 */
final class UnitChoice {

  private final Optional<ReceivingUnit> unit;
  private final List<ConsideredUnit> considered;

  private UnitChoice(Optional<ReceivingUnit> unit, List<ConsideredUnit> considered) {
    this.unit = unit;
    this.considered = considered;
  }

  /**
   * @param units of the region, for the subject
   * @param near whether a department is of the home's own part of the region
   * @param stated codes of the criteria the referral states
   */
  static UnitChoice among(List<ReceivingUnit> units, Predicate<ReceivingUnit> near, int age, List<String> stated) {
    Optional<ReceivingUnit> chosen = units.stream().filter(unit -> unit.takes(unit.subject(), age))
        .min(Comparator.comparingInt((ReceivingUnit unit) -> missing(unit, stated).size()).thenComparing(unit -> !near.test(unit)));
    return new UnitChoice(chosen, units.stream().map(unit -> ConsideredUnit.of(unit, missing(unit, stated),
        chosen.filter(unit::equals).isPresent() ? Verdict.CHOSEN : whyNot(unit, chosen, near, age, stated))).toList());
  }

  /** Empty where none takes that age. */
  Optional<ReceivingUnit> unit() {
    return unit;
  }

  /** All of them in the order of the agreement, with the reason why each was chosen or fell away. */
  List<ConsideredUnit> considered() {
    return considered;
  }

  private static Verdict whyNot(ReceivingUnit unit, Optional<ReceivingUnit> chosen, Predicate<ReceivingUnit> near, int age, List<String> stated) {
    if (age < unit.fromAge()) {
      return Verdict.CITIZEN_TOO_YOUNG;
    }
    if (age > unit.toAge()) {
      return Verdict.CITIZEN_TOO_OLD;
    }
    if (missing(unit, stated).size() > missing(chosen.orElseThrow(), stated).size()) {
      return Verdict.CRITERIA_MISSING;
    }
    return near.test(chosen.orElseThrow()) && !near.test(unit) ? Verdict.OTHER_PART_OF_REGION : Verdict.ANOTHER_COMES_FIRST;
  }

  private static List<String> missing(ReceivingUnit unit, List<String> stated) {
    return unit.criteria().stream().filter(code -> !stated.contains(code)).toList();
  }
}
