package dk.samspor.meeting.consultation;

import dk.samspor.meeting.coordinator.Candidate;
import dk.samspor.meeting.coordinator.Occupation;
import dk.samspor.platform.cases.Case;
import dk.samspor.platform.identity.CitizenId;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** What stands on a consultation: read by the views, written by the acts in {@link Consultation} only. */
@MappedSuperclass
abstract class ConsultationSheet extends Case<Consultation.Status, Consultation.Act> {

  /** A slot is about no citizen; the case it is booked for is, and its question is asked without a name. */
  private static final CitizenId NOBODY = new CitizenId(new UUID(0, 0));

  private String region;

  private LocalDate date;

  @Column(name = "starts_at")
  private LocalTime startsAt;

  private int minutes;

  @Enumerated(EnumType.STRING)
  private ConsultationForm form;

  private String place;

  @Column(name = "coordinator_id")
  private UUID coordinator;

  @Column(name = "coordinator_name")
  private String coordinatorName;

  @Column(name = "team_case")
  private UUID teamCase;

  private String question;

  private String advice;

  @Enumerated(EnumType.STRING)
  @Column(name = "led_to")
  private InformationRequest ledTo;

  protected ConsultationSheet() {}

  ConsultationSheet(UUID id, String region, OfferConsultation offer, Candidate by) {
    super(id, "CONSULTATION", NOBODY, offer.municipality(), Consultation.Status.OFFERED);
    this.region = region;
    this.date = offer.date();
    this.startsAt = offer.startsAt();
    this.minutes = offer.minutes();
    this.form = offer.form();
    this.place = offer.place();
    this.coordinator = by.coordinator();
    this.coordinatorName = by.name();
  }

  void isAbout(UUID booked, String asked) {
    teamCase = booked;
    question = asked;
  }

  void endedWith(String given, InformationRequest led) {
    advice = given;
    ledTo = led;
  }

  static Occupation occupies(UUID id, OfferConsultation offer) {
    var from = offer.date().atTime(offer.startsAt());
    return new Occupation(id, from, from.plusMinutes(offer.minutes()));
  }

  /** When it is. */
  public Occupation occupies() {
    var from = date.atTime(startsAt);
    return new Occupation(id(), from, from.plusMinutes(minutes));
  }

  /** Where they meet; null by phone. */
  public String place() {
    return place;
  }

  String region() {
    return region;
  }

  LocalDate date() {
    return date;
  }

  LocalTime startsAt() {
    return startsAt;
  }

  String question() {
    return question;
  }

  UUID teamCase() {
    return teamCase;
  }

  ConsultationView view() {
    return new ConsultationView(id(), status(), homeMunicipality(), region, date, startsAt, minutes, form, place, coordinatorName,
        teamCase, question, advice, ledTo, allowedActions());
  }
}
