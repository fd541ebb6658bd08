package dk.samspor.referral.citizen;

import dk.samspor.platform.identity.CitizenId;
import dk.samspor.platform.identity.Cpr;
import jakarta.validation.constraints.Size;

/** Whom something is about: by CPR number and name, or by the id of a citizen the asker has a case about here. */
public record AboutCitizen(CitizenId citizenId, Cpr cpr, @Size(max = 200) String name) {
  @Override
  public String toString() {
    return "AboutCitizen[masked]";
  }
}
