package dk.samspor.platform.identity;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a letter or an ESDH tells about a citizen, on its way to the {@link CitizenCards}.
 *
 * @param addressProtected the address never leaves the municipality (domain/05)
 * @param practice ydernummer of the citizen's general practitioner, where known
 */
public record Citizen(Cpr cpr, String name, LocalDate birthDate, boolean addressProtected, Optional<String> practice) {

  /** A citizen without address protection whose doctor is not known, born when the CPR number says. */
  public static Citizen of(Cpr cpr, String name) {
    return new Citizen(cpr, name, cpr.birthDate(), false, Optional.empty());
  }

  public Citizen withAddressProtection() {
    return new Citizen(cpr, name, birthDate, true, practice);
  }

  public Citizen withPractice(String ydernummer) {
    return new Citizen(cpr, name, birthDate, addressProtected, Optional.of(ydernummer));
  }

  /** Says nothing: records otherwise print every component into the log. */
  @Override
  public String toString() {
    return "Citizen[masked]";
  }
}
