package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.decision.GpInformation;
import dk.samspor.meeting.letter.Outgoing;
import java.time.LocalDate;

/** What it means for a case that one of its letters has been sent. Somebody may have recorded the same by hand meanwhile: then that stands. */
final class LetterArrived {
  private LetterArrived() {}

  static void at(TeamCase it, Outgoing letter, LocalDate on) {
    switch (letter.kind()) {
      case CONCLUSION -> {
        if (it.allowedActions().contains(TeamCaseAct.SEND_CONCLUSION)) {
          it.sendConclusion(on, letter.coordinatingCaseWorker(), letter.followUpOn());
          it.wasAbout(letter.id());
        }
      }
      case CORRECTION -> {
        if (it.allowedActions().contains(TeamCaseAct.SEND_CORRECTION)) {
          it.correctionSent(on);
          it.wasAbout(letter.id());
        }
      }
      case GP_MESSAGE -> gpIs(it, letter, GpInformation.Status.SENT, on);
    }
  }

  static void gpIs(TeamCase it, Outgoing letter, GpInformation.Status status, LocalDate on) {
    if (it.allowedActions().contains(TeamCaseAct.INFORM_GP)) {
      it.informGp(new GpInformation(status, on));
      it.wasAbout(letter.id());
    }
  }
}
