package dk.samspor.meeting.consultation;

import dk.samspor.meeting.CallersRegion;
import dk.samspor.meeting.MeetingCode;
import dk.samspor.meeting.coordinator.CoordinatorChoice;
import dk.samspor.meeting.coordinator.Rota;
import dk.samspor.meeting.teamcase.TeamCases;
import dk.samspor.platform.agreements.Agreements;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.cases.Case;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** From a slot that is offered to advice that is given. */
@ApplicationScoped
class Advice {
  private static final int EIGHT_WEEKS = 56;

  private final Consultations consultations;
  private final TeamCases cases;
  private final CoordinatorChoice choice;
  private final Rota rota;
  private final CallersRegion region;
  private final Agreements agreements;
  private final BusinessClock clock;

  Advice(Consultations consultations, TeamCases cases, CoordinatorChoice choice, Rota rota, CallersRegion region,
      Agreements agreements, BusinessClock clock) {
    this.consultations = consultations;
    this.cases = cases;
    this.choice = choice;
    this.rota = rota;
    this.region = region;
    this.agreements = agreements;
    this.clock = clock;
  }

  Consultation offer(OfferConsultation command) {
    String at = agreements.on(command.date(), command.municipality()).region();
    if (command.date().isBefore(clock.today())) {
      throw MeetingCode.CONSULTATION_PASSED.refuse();
    }
    UUID id = Case.freshId();
    var when = Consultation.occupies(id, command);
    var coordinator = choice.choose(region.orGiven(at), command.municipality(), when, command.coordinator());
    rota.take(coordinator.coordinator(), when);
    return consultations.open(new Consultation(id, at, command, coordinator));
  }

  /** Only for a case of the municipality's own that has not been sent; another's case does not exist. */
  Consultation book(UUID id, BookConsultation command) {
    return consultations.change(id, slot -> {
      var teamCase = cases.find(command.teamCase())
          .filter(found -> found.homeMunicipality().equals(slot.homeMunicipality()))
          .orElseThrow(() -> MeetingCode.TEAM_CASE_UNKNOWN.refuse());
      cases.get(teamCase.id());
      if (slot.date().isBefore(clock.today())) {
        throw MeetingCode.CONSULTATION_PASSED.refuse();
      }
      slot.book(command.teamCase(), command.question());
    });
  }

  Consultation cancel(UUID id, String because) {
    return consultations.change(id, slot -> {
      slot.cancel(because);
      rota.free(id);
    });
  }

  Rhythm rhythm(String municipality) {
    LocalDate today = clock.today();
    var agreement = agreements.on(today, municipality);
    int days = agreement.preparationConsultationDays();
    var offered = consultations.datesOffered(municipality, today.minusDays(days));
    return new Rhythm(municipality, days, agreement.preparationConsultationInForce(), offered,
        OfferedEveryFortnight.gaps(offered, offered.isEmpty() ? today : offered.getFirst(), today.plusDays(EIGHT_WEEKS), days));
  }
}
