package dk.samspor.referral.cancer;

import dk.samspor.referral.citizen.CitizenShown;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** A needs assessment, for who has a part in it. */
public record NeedsAssessmentView(UUID id, NeedsAssessment.Status status, Set<NeedsAssessment.Act> allowedActions, String sender,
    String homeMunicipality, String practice, CitizenShown citizen, Moment moment, Instrument instrument, FourAreas areas, LocalDate assessedOn) {

  /** What an assessment holds, for its views. */
  record Stored(String sender, String practice, Moment moment, Instrument instrument, FourAreas areas, LocalDate assessedOn) {
    @Override
    public String toString() {
      return "Stored[masked]";
    }
  }

  @Override
  public String toString() {
    return "NeedsAssessmentView[" + id + "]";
  }
}
