package dk.samspor.meeting.consultation;

import static dk.samspor.meeting.consultation.Consultation.Act.*;
import static dk.samspor.meeting.consultation.Consultation.Status.*;

import dk.samspor.meeting.consultation.ConsultationFact.ConsultationBooked;
import dk.samspor.meeting.consultation.ConsultationFact.ConsultationCancelled;
import dk.samspor.meeting.consultation.ConsultationFact.ConsultationGiven;
import dk.samspor.meeting.consultation.ConsultationFact.ConsultationOffered;
import dk.samspor.meeting.coordinator.Candidate;
import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Part;
import dk.samspor.platform.cases.Acts;
import dk.samspor.platform.cases.DeskEntry;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Half an hour to an hour with a health coordinator, early, before a case is sent [D 5.1]. */
@Entity
@Table(name = "consultation")
public class Consultation extends ConsultationSheet {

  /** Where a slot is. */
  @Schema(name = "ConsultationStatus")
  public enum Status { OFFERED, BOOKED, GIVEN, CANCELLED }

  /** What can be done with it. */
  @Schema(name = "ConsultationAct")
  public enum Act { BOOK, GIVE_BACK, GIVE_ADVICE, CANCEL }

  static final Acts<Status, Act> ACTS = Acts.of(Status.class, Act.class)
      .in(OFFERED, BOOK, CANCEL)
      .in(BOOKED, GIVE_BACK, GIVE_ADVICE, CANCEL)
      .in(GIVEN)
      .in(CANCELLED)
      .done();

  protected Consultation() {}

  Consultation(UUID id, String region, OfferConsultation offer, Candidate coordinator) {
    super(id, region, offer, coordinator);
    began("OFFER");
    tell(new ConsultationOffered(offer.date(), offer.minutes(), offer.form()));
  }

  @Override protected Acts<Status, Act> acts() {
    return ACTS;
  }

  @Override protected Collection<DeskEntry> desk() {
    LocalDate due = status() == BOOKED ? date() : null;
    return List.of(new DeskEntry(Authority.municipality(homeMunicipality()), Part.RECEIVER, due),
        new DeskEntry(Authority.region(region()), Part.REGION, due));
  }

  void book(UUID teamCase, String question) {
    act(BOOK, BOOKED);
    isAbout(teamCase, question);
    tell(new ConsultationBooked(teamCase));
  }

  /** The case it is about turned out to be the same as this one; no act of anybody's here, and what is asked stays. */
  void isNowAbout(UUID other) {
    noted("FOLLOW_MERGED_CASE", null);
    isAbout(other, question());
  }

  /** What was to be asked in another slot of what turned out to be the same case. */
  void asksToo(String another) {
    noted("FOLLOW_MERGED_CASE", null);
    isAbout(teamCase(), question() + "\n\n" + another);
  }

  /** The slot is there for another case again. */
  void giveBack(String because) {
    act(GIVE_BACK, OFFERED, List.of(), because);
    isAbout(null, null);
    tell(new ConsultationCancelled(true));
  }

  void giveAdvice(String advice, InformationRequest ledTo) {
    act(GIVE_ADVICE, GIVEN, List.of(ledTo.name()), null);
    endedWith(advice, ledTo);
    tell(new ConsultationGiven(teamCase(), ledTo));
  }

  void cancel(String because) {
    boolean wasBooked = status() == BOOKED;
    act(CANCEL, CANCELLED, List.of(), because);
    tell(new ConsultationCancelled(wasBooked));
  }
}
