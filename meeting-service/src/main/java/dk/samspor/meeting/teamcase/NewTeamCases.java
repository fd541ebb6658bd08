package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.CallersMunicipality;
import dk.samspor.meeting.MeetingCode;
import dk.samspor.platform.agreements.Agreements;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.identity.Citizen;
import dk.samspor.platform.identity.CitizenCards;
import jakarta.enterprise.context.ApplicationScoped;

/** Opens cases: the citizen's card first, then the case, which knows the citizen only by the opaque id. */
@ApplicationScoped
class NewTeamCases {
  private final TeamCases cases;
  private final CitizenCards cards;
  private final Agreements agreements;
  private final CallersMunicipality municipality;
  private final BusinessClock clock;

  NewTeamCases(TeamCases cases, CitizenCards cards, Agreements agreements, CallersMunicipality municipality, BusinessClock clock) {
    this.cases = cases;
    this.cards = cards;
    this.agreements = agreements;
    this.municipality = municipality;
    this.clock = clock;
  }

  TeamCase open(OpenTeamCase command) {
    String home = municipality.orGiven(command.municipality());
    if (command.cpr().birthDate().isAfter(clock.today())) {
      throw MeetingCode.BIRTH_DATE_IN_FUTURE.refuse();
    }
    var citizen = cards.register(Citizen.of(command.cpr(), command.name()));
    var facts = new CitizenFacts(command.cpr().birthDate(), command.childrenAtHome(), command.vocationallyQualified());
    // provisional: the day it is sent decides the law
    var process = agreements.on(clock.today(), home).processKind();
    return cases.open(new TeamCase(citizen, home, command.kind(), process, facts));
  }
}
