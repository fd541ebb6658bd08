package dk.samspor.referral.hospitalstay;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.agreements.Agreement;
import dk.samspor.platform.agreements.Agreements;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.calendar.WorkingDays;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.platform.parties.Parties;
import dk.samspor.platform.web.PlatformCode;
import dk.samspor.platform.web.Violation;
import dk.samspor.referral.ActingFor;
import dk.samspor.referral.ReferralCode;
import dk.samspor.referral.citizen.KnownCitizens;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What acts on a stay need to know from outside it. Inside an {@code @Access} call. */
@ApplicationScoped
class Ward {

  private final HospitalStays stays;
  private final KnownCitizens citizens;
  private final KnownBefore knownBefore;
  private final Agreements agreements;
  private final WorkingDays workingDays;
  private final Parties parties;
  private final BusinessClock clock;
  private final ActingFor actingFor;

  Ward(HospitalStays stays, KnownCitizens citizens, KnownBefore knownBefore, Agreements agreements, WorkingDays workingDays,
      Parties parties, BusinessClock clock, ActingFor actingFor) {
    this.stays = stays;
    this.citizens = citizens;
    this.knownBefore = knownBefore;
    this.agreements = agreements;
    this.workingDays = workingDays;
    this.parties = parties;
    this.clock = clock;
    this.actingFor = actingFor;
  }

  HospitalStay admit(AdmitCitizen command) {
    Authority sender = sender(command);
    String home = parties.findMunicipality(command.homeMunicipality()).orElseThrow(() -> PlatformCode.INVALID_REQUEST
        .refuse(Violation.of("homeMunicipality", PlatformCode.UNKNOWN_MUNICIPALITY))).code();
    requireNotInFuture(command.admittedAt(), "admittedAt");
    CitizenId citizen = citizens.of(command.citizen(), sender, command.practice());
    HospitalStay stay = new HospitalStay(citizen, home, sender, command);
    KnownBefore.Knowledge known = knownBefore.of(citizen, home);
    readmission(stay, command, known);
    if (!known.help().isEmpty()) {
      stay.answerAdmission(AutomaticAnswer.of(known.help()), true, today());
    }
    return stays.open(stay);
  }

  /** On whose behalf it is told. */
  Authority sender(AdmitCitizen command) {
    return actingFor.one("hospital", command.sender());
  }

  /** Acute, and within the agreed number of days after a discharge from any hospital [D bilag 3]. */
  private void readmission(HospitalStay stay, AdmitCitizen command, KnownBefore.Knowledge known) {
    LocalDate admitted = HospitalStay.dayOf(command.admittedAt());
    int within = agreements.on(admitted, stay.homeMunicipality()).readmissionDays();
    known.lastDischarge().filter(last -> command.acute() && !last.isAfter(admitted)).map(last -> ChronoUnit.DAYS.between(last, admitted))
        .filter(days -> days <= within).ifPresent(days -> stay.readmitted(days.intValue()));
  }

  void discharge(HospitalStay stay, DischargeCitizen command) {
    requireNotInFuture(command.dischargedAt(), "dischargedAt");
    LocalDate day = HospitalStay.dayOf(command.dischargedAt());
    Agreement agreed = agreements.on(day, stay.homeMunicipality());
    stay.discharge(command, calendar(agreed).plus(day, agreed.epikriseWorkingDays()));
  }

  void sendEpikrise(HospitalStay stay, SendEpikrise command) {
    LocalDate today = clock.today();
    LocalDate discharged = stay.dischargedOn();
    int days = discharged == null ? 0 : calendar(agreements.on(discharged, stay.homeMunicipality())).between(discharged, today);
    stay.sendEpikrise(new Epikrise(today, command.provisional(), days, command.text()));
  }

  LocalDate today() {
    return clock.today();
  }

  private WorkingDays calendar(Agreement agreed) {
    return workingDays.alsoClosedOn(agreed.closedDays());
  }

  private void requireNotInFuture(Instant instant, String field) {
    if (instant.isAfter(clock.now()) && HospitalStay.dayOf(instant).isAfter(today())) {
      throw ReferralCode.DATE_IN_FUTURE.refuse(Violation.of(field, ReferralCode.DATE_IN_FUTURE));
    }
  }
}
