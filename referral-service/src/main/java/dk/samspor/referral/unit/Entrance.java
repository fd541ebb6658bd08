package dk.samspor.referral.unit;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.agreements.Agreements;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.identity.CitizenCards;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.platform.web.Violation;
import dk.samspor.referral.ActingFor;
import dk.samspor.referral.HomeMunicipality;
import dk.samspor.referral.NotInFuture;
import dk.samspor.referral.ReferralCode;
import dk.samspor.referral.citizen.KnownCitizens;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** What acts on a referral to a receiving unit need to know from outside it. Inside an {@code @Access} call. */
@ApplicationScoped
class Entrance {

  private final UnitReferrals referrals;
  private final Routing routing;
  private final WaitingLists waitingLists;
  private final Agreements agreements;
  private final KnownCitizens citizens;
  private final CitizenCards cards;
  private final ActingFor actingFor;
  private final HomeMunicipality homes;
  private final BusinessClock clock;

  Entrance(UnitReferrals referrals, Routing routing, WaitingLists waitingLists, Agreements agreements, KnownCitizens citizens, CitizenCards cards,
      ActingFor actingFor, HomeMunicipality homes, BusinessClock clock) {
    this.referrals = referrals;
    this.routing = routing;
    this.waitingLists = waitingLists;
    this.agreements = agreements;
    this.citizens = citizens;
    this.cards = cards;
    this.actingFor = actingFor;
    this.homes = homes;
    this.clock = clock;
  }

  UnitReferral refer(ReferToUnit command) {
    LocalDate today = clock.today();
    Authority sender = actingFor.oneOf(command.sender(), "practice", "hospital");
    String home = homes.of(command.homeMunicipality());
    CitizenId citizen = citizens.of(command.citizen(), sender, null);
    int age = ageOf(citizen, today);
    UnitChoice choice = routing.choose(command.subject(), age, home, command.criteria(), today);
    return referrals.open(new UnitReferral(citizen, home, sender, command, choice, age, today));
  }

  /** The same choice, for nobody in particular. */
  UnitProposal proposalFor(String subject, String homeMunicipality, int age, List<String> stated) {
    return UnitProposal.of(routing.choose(subject, age, homes.of(homeMunicipality), stated, clock.today()), clock.today());
  }

  void resubmit(UnitReferral referral, SendAgain command) {
    LocalDate today = clock.today();
    referral.resubmit(command, routing.criteriaOf(referral.unit(), referral.subject(), today), today);
  }

  void callIn(UnitReferral referral, CallIn command) {
    if (command.appointment().isBefore(clock.today())) {
      throw ReferralCode.APPOINTMENT_IN_PAST.refuse(Violation.of("appointment", ReferralCode.APPOINTMENT_IN_PAST));
    }
    referral.callIn(command);
  }

  LocalDate notLaterThanToday(UnitDay command) {
    NotInFuture.require("date", command.date(), clock.today());
    return command.date();
  }

  void referOn(UnitReferral referral, ReferOn command) {
    referral.referOn(routing.named(command.unit(), referral.subject(), referral.age(), clock.today()));
  }

  /** Nothing is proposed where the wait here is bearable. */
  ReferOnProposals proposalsFor(UnitReferral referral) {
    int after = agreements.on(clock.today(), referral.homeMunicipality()).referOnAfterDays();
    List<UnitOverview> all = waitingLists.all().stream().filter(one -> one.subject().equals(referral.subject())).toList();
    UnitOverview here = all.stream().filter(one -> one.unit().equals(referral.unit())).findFirst().orElse(null);
    boolean tooLong = here != null && here.estimate().days() != null && here.estimate().days() > after;
    return new ReferOnProposals(referral.id(), here, after, tooLong ? all.stream().filter(one -> takes(one, referral.age()))
        .filter(one -> here.estimate().isLongerThan(one.estimate())).toList() : List.of());
  }

  private static boolean takes(UnitOverview unit, int age) {
    return age >= unit.fromAge() && age <= unit.toAge();
  }

  private int ageOf(CitizenId citizen, LocalDate today) {
    LocalDate born = cards.find(citizen).orElseThrow(() -> ReferralCode.CITIZEN_UNKNOWN.refuse()).birthDate();
    return Period.between(born, today).getYears();
  }
}
