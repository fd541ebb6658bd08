package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.MeetingCode;
import dk.samspor.meeting.decision.GpInformation;
import dk.samspor.meeting.letter.LetterKind;
import dk.samspor.meeting.letter.LetterView;
import dk.samspor.meeting.letter.OutTray;
import dk.samspor.meeting.letter.Outgoing;
import dk.samspor.meeting.letter.Receipt;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.cases.Case;
import dk.samspor.platform.parties.Parties;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Prints what is to be sent and puts it into the out-tray; what is sent and when is the postman's ({@link SendLetters}). */
@ApplicationScoped
class Letters {
  private final TeamCases cases;
  private final PaperDesk paper;
  private final OutTray tray;
  private final Parties parties;
  private final BusinessClock clock;

  Letters(TeamCases cases, PaperDesk paper, OutTray tray, Parties parties, BusinessClock clock) {
    this.cases = cases;
    this.paper = paper;
    this.tray = tray;
    this.parties = parties;
    this.clock = clock;
  }

  TeamCase queueConclusion(UUID id, QueueConclusion command) {
    Refusals.whenPassed(command.followUpOn(), clock.today());
    return cases.change(id, it -> {
      it.queueConclusion();
      String coordinator = it.coordinatorToldOf(command.coordinatingCaseWorker());
      tray.queue(new Outgoing(Case.freshId(), id, LetterKind.CONCLUSION, null, coordinator, command.followUpOn(),
          paper.conclusion(it, command, coordinator), 0));
    });
  }

  TeamCase messageGp(UUID id, MessageGp command) {
    return cases.change(id, it -> {
      it.readyTo(TeamCaseAct.INFORM_GP);
      if (command.barredByCitizen()) {
        it.informGp(new GpInformation(GpInformation.Status.BARRED_BY_CITIZEN, clock.today()));
      } else {
        it.queueGpMessage();
        tray.queue(new Outgoing(Case.freshId(), id, LetterKind.GP_MESSAGE, practice(command), null, null, paper.gpMessage(it), 0));
      }
    });
  }

  /** By hand means today: on which day it lay in the citizen's hall nobody can know. */
  TeamCase settle(UUID id, SettleLetter command) {
    return cases.change(id, it -> {
      it.readyTo(TeamCaseAct.SETTLE_LETTER);
      var letter = tray.failed(id, command.letter()).orElseThrow(() -> MeetingCode.LETTER_NOT_FAILED.refuse());
      it.settleLetter(letter.id(), command.how());
      switch (command.how()) {
        case SEND_AGAIN -> tray.again(letter.id());
        case SENT_BY_HAND -> {
          tray.sent(letter.id(), new Receipt("by hand"));
          LetterArrived.at(it, letter, clock.today());
        }
      }
    });
  }

  List<LetterView> of(UUID id) {
    return tray.of(cases.get(id).id());
  }

  /** As it was printed; a page that says so where none was. */
  byte[] printed(UUID id, LetterKind kind) {
    return tray.newest(cases.get(id).id(), kind).orElseGet(paper::notYet);
  }

  private String practice(MessageGp command) {
    if (command.practice() == null || parties.findPractice(command.practice()).isEmpty()) {
      throw MeetingCode.PRACTICE_UNKNOWN.refuse();
    }
    return command.practice();
  }
}
