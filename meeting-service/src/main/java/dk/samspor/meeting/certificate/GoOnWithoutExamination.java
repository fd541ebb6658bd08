package dk.samspor.meeting.certificate;

import dk.samspor.meeting.teamcase.CaseFile;
import dk.samspor.platform.events.Letter;
import dk.samspor.platform.events.LetterHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** The municipality has decided against the examination the coordinator advised: the coordinator reads that, and why [D table 8]. */
@ApplicationScoped
class GoOnWithoutExamination implements LetterHandler {
  private final CaseFile file;

  GoOnWithoutExamination(CaseFile file) {
    this.file = file;
  }

  @Override public Set<String> types() {
    return Set.of("dk.samspor.referral.ClinicalExaminationDeclined.v1");
  }

  @Override public void handle(Letter letter) {
    var declined = letter.data(Declined.class);
    if (declined.teamCase() != null) {
      file.examinationDeclined(declined.teamCase(), letter, declined.reason());
    }
  }

  /** What this service needs of the fact. */
  record Declined(UUID teamCase, String reason) {

    /** Says nothing of why. */
    @Override public String toString() {
      return "Declined[" + teamCase + "]";
    }
  }
}
