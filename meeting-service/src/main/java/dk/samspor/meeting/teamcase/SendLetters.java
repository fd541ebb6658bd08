package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.decision.GpInformation;
import dk.samspor.meeting.letter.CitizenMail;
import dk.samspor.meeting.letter.GpMessages;
import dk.samspor.meeting.letter.LetterKind;
import dk.samspor.meeting.letter.NotSent;
import dk.samspor.meeting.letter.OutTray;
import dk.samspor.meeting.letter.Outgoing;
import dk.samspor.meeting.letter.Receipt;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.identity.CitizenCards;
import dk.samspor.platform.schedule.Chore;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * Sends what lies in the out-tray, one letter at a time. The mail takes the letter before we know that our own note of it holds:
 * if it does not, the same letter is sent again under the same id, and the mail takes it once.
 */
@ApplicationScoped
class SendLetters implements Chore {
  private static final Duration OFTEN = Duration.ofSeconds(20);

  private final OutTray tray;
  private final TeamCases cases;
  private final CitizenCards cards;
  private final CitizenMail mail;
  private final GpMessages messages;
  private final BusinessClock clock;

  SendLetters(OutTray tray, TeamCases cases, CitizenCards cards, CitizenMail mail, GpMessages messages, BusinessClock clock) {
    this.tray = tray;
    this.cases = cases;
    this.cards = cards;
    this.mail = mail;
    this.messages = messages;
    this.clock = clock;
  }

  @Override public String name() {
    return "letters";
  }

  @Override public Duration every() {
    return OFTEN;
  }

  @Override public int doSome() {
    var next = tray.next();
    next.ifPresent(this::send);
    return next.isPresent() ? 1 : 0;
  }

  private void send(Outgoing letter) {
    try {
      var receipt = handOver(letter);
      tray.sent(letter.id(), receipt);
      cases.changeByLetter(letter.teamCase(), it -> LetterArrived.at(it, letter, clock.today()));
    } catch (NotSent trouble) {
      if (tray.failed(letter, trouble) && letter.kind() == LetterKind.GP_MESSAGE) {
        cases.changeByLetter(letter.teamCase(), it -> LetterArrived.gpIs(it, letter, GpInformation.Status.FAILED, clock.today()));
      }
    }
  }

  private Receipt handOver(Outgoing letter) throws NotSent {
    var citizen = cases.find(letter.teamCase()).flatMap(it -> cards.find(it.citizen()))
        .orElseThrow(() -> new NotSent("the citizen is not known here", true));
    return switch (letter.kind()) {
      case CONCLUSION -> mail.send(letter.id(), citizen.cpr(), "Konklusion fra rehabiliteringsteamet", letter.pdf());
      case CORRECTION -> mail.send(letter.id(), citizen.cpr(), "Rettelse til konklusion fra rehabiliteringsteamet", letter.pdf());
      case GP_MESSAGE -> messages.send(letter.id(), letter.practice(), citizen.cpr(), "Rehabiliteringsteamets indstilling", letter.pdf());
    };
  }
}
