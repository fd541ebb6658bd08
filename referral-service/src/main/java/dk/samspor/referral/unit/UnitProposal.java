package dk.samspor.referral.unit;

import dk.samspor.platform.agreements.ReceivingUnit;
import java.time.LocalDate;
import java.util.List;

/**
 * Where the one entrance would send a referral.
 *
 * @param unit the department's number, as in {@code hospital:…}; null where none takes it
 * @param considered every department of the region for the subject, with the reason why it was chosen or fell away
 * @param on the legal day it holds for
 */
public record UnitProposal(String unit, String name, List<ConsideredUnit> considered, LocalDate on) {

  static UnitProposal of(UnitChoice choice, LocalDate on) {
    return new UnitProposal(choice.unit().map(ReceivingUnit::unit).orElse(null), choice.unit().map(ReceivingUnit::name).orElse(null),
        choice.considered(), on);
  }

  @Override
  public String toString() {
    return "UnitProposal[" + on + "]";
  }
}
