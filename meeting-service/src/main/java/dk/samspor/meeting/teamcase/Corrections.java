package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.decision.GpInformation;
import dk.samspor.meeting.letter.LetterKind;
import dk.samspor.meeting.letter.OutTray;
import dk.samspor.meeting.letter.Outgoing;
import dk.samspor.platform.cases.Case;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Whoever has been told of a recommendation that is corrected now is told what was wrong [D 6.4, 7]: the citizen after the
 * conclusion, the doctor after the message. What lies in the tray unsent tells of the version before and is called back; a
 * conclusion among it is printed anew by the case worker, who may want to say something else now.
 */
@ApplicationScoped
class Corrections {
  private final PaperDesk paper;
  private final OutTray tray;

  Corrections(PaperDesk paper, OutTray tray) {
    this.paper = paper;
    this.tray = tray;
  }

  void areToldOf(TeamCase it) {
    tray.callBack(it.id());
    if (it.chapters().conclusion != null) {
      queue(it, LetterKind.CORRECTION, null, paper.correction(it));
    }
    var gp = it.chapters().gp;
    if (gp == null || gp.status() != GpInformation.Status.BARRED_BY_CITIZEN) {
      tray.practiceToldOf(it.id()).ifPresent(practice -> queue(it, LetterKind.GP_MESSAGE, practice, paper.gpMessage(it)));
    }
  }

  private void queue(TeamCase it, LetterKind kind, String practice, byte[] pdf) {
    tray.queue(new Outgoing(Case.freshId(), it.id(), kind, practice, null, null, pdf, 0));
  }
}
