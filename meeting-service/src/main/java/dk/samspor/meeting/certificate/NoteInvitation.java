package dk.samspor.meeting.certificate;

import dk.samspor.meeting.teamcase.CaseFile;
import dk.samspor.platform.events.Letter;
import dk.samspor.platform.events.LetterHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** The clinical function has invited the citizen: the case shows the day of the examination [D table 8]. */
@ApplicationScoped
class NoteInvitation implements LetterHandler {
  private final CaseFile file;

  NoteInvitation(CaseFile file) {
    this.file = file;
  }

  @Override public Set<String> types() {
    return Set.of("dk.samspor.referral.InvitationPlanned.v1");
  }

  @Override public void handle(Letter letter) {
    var invitation = letter.data(Invited.class);
    if (invitation.teamCase() != null) {
      file.expect(invitation.teamCase(), letter, null, invitation.appointment());
    }
  }

  /** What this service needs of the fact. */
  record Invited(UUID teamCase, LocalDate appointment) {}
}
