package dk.samspor.meeting.citizen;

import dk.samspor.meeting.teamcase.CitizenMoved;
import dk.samspor.meeting.teamcase.MovedCitizens;
import dk.samspor.platform.events.Letter;
import dk.samspor.platform.events.LetterHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;

/** A citizen lives in another municipality: her open team cases where she was thought to live show it, for people to end or hand over. */
@ApplicationScoped
class NoticeMoves implements LetterHandler {
  private final MovedCitizens moved;

  NoticeMoves(MovedCitizens moved) {
    this.moved = moved;
  }

  @Override public Set<String> types() {
    return Set.of("dk.samspor.referral.CitizenMoved.v1");
  }

  @Override public void handle(Letter letter) {
    var told = letter.data(Told.class);
    moved.heard(letter, told.from(), new CitizenMoved(told.to(), told.date(), told.reason(), letter.businessDate()));
  }

  /** What this service needs of the fact; the date is null where it is not known. */
  record Told(String from, String to, LocalDate date, CitizenMoved.Reason reason) {

    /** Says nothing of where she lives. */
    @Override public String toString() {
      return "Told[" + reason + "]";
    }
  }
}
