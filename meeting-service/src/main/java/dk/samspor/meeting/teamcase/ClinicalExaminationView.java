package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.preparation.AwaitedCertificate;
import dk.samspor.meeting.teamcase.TeamCaseFact.ClinicalExaminationAdvised.Occasion;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An examination the coordinator has advised, as the case shows it.
 *
 * @param due when LÆ 275 is expected, absent while nobody has asked for it
 * @param appointment when the citizen is examined, absent while nobody knows
 * @param declinedOn when the municipality decided against it, absent where it has not
 * @param reason why it did
 */
public record ClinicalExaminationView(ClinicalExamination.State state, LocalDate advisedOn, Occasion occasion, LocalDate due,
    LocalDate appointment, LocalDate declinedOn, String reason) {

  /** Null where none was advised. */
  static ClinicalExaminationView of(Chapters chapters) {
    var it = chapters.examination;
    if (it == null) {
      return null;
    }
    Optional<AwaitedCertificate> asked = it.asked(chapters.awaited);
    return new ClinicalExaminationView(it.state(chapters.awaited, chapters.documents), it.advisedOn(), it.occasion(),
        asked.map(AwaitedCertificate::due).orElse(null), asked.map(AwaitedCertificate::appointment).orElse(null), it.declinedOn(), it.reason());
  }

  /** Says nothing of why. */
  @Override public String toString() {
    return "ClinicalExaminationView[" + state + "]";
  }
}
