package dk.samspor.referral.programme;

import dk.samspor.referral.citizen.CitizenShown;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A referral to a programme, for who has a part in it.
 *
 * @param coordinatingPractice the citizen's own doctor where he co-ordinates; the sender where that is a practice
 * @param returnedText what the municipality wanted to know the last time it came back
 */
public record ProgrammeView(UUID id, ProgrammeReferral.Status status, Set<ProgrammeReferral.Act> allowedActions, String sender,
    String homeMunicipality, CitizenShown citizen, Programme programme, String reason, String coordinatingPractice, String returnedText,
    LocalDate startedOn, LocalDate completedOn) {

  /** What a referral holds, for its views. */
  record Stored(String sender, Programme programme, String reason, String coordinatingPractice, String returnedText, LocalDate startedOn,
      LocalDate completedOn) {
    @Override
    public String toString() {
      return "Stored[masked]";
    }
  }

  @Override
  public String toString() {
    return "ProgrammeView[" + id + "]";
  }
}
