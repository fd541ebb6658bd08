package dk.samspor.referral.physiotherapy;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Caller;
import dk.samspor.platform.agreements.Agreement;
import dk.samspor.platform.agreements.Agreements;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.parties.Parties;
import dk.samspor.platform.web.PlatformCode;
import dk.samspor.platform.web.Violation;
import dk.samspor.referral.ActingFor;
import dk.samspor.referral.NotInFuture;
import dk.samspor.referral.ReferralCode;
import dk.samspor.referral.citizen.KnownCitizens;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** What acts on a referral need to know from outside it: the day, the agreement, the parties. Inside an {@code @Access} call. */
@ApplicationScoped
class Physiotherapy {

  private final PhysiotherapyReferrals referrals;
  private final KnownCitizens citizens;
  private final Agreements agreements;
  private final Parties parties;
  private final BusinessClock clock;
  private final ActingFor actingFor;
  private final Caller caller;

  Physiotherapy(PhysiotherapyReferrals referrals, KnownCitizens citizens, Agreements agreements, Parties parties, BusinessClock clock,
      ActingFor actingFor, Caller caller) {
    this.referrals = referrals;
    this.citizens = citizens;
    this.agreements = agreements;
    this.parties = parties;
    this.clock = clock;
    this.actingFor = actingFor;
    this.caller = caller;
  }

  LocalDate today() {
    return clock.today();
  }

  PhysiotherapyReferral refer(ReferToPhysiotherapy command) {
    Authority practice = actingFor.one("practice", command.practice());
    String home = municipality(command.homeMunicipality(), "homeMunicipality");
    requireNotTwo(command.providerId(), command.providerMunicipality());
    Validity validity = Validity.first(today(), agreed(home).physiotherapyValidMonths());
    return referrals.open(new PhysiotherapyReferral(citizens.of(command.citizen(), practice, practice.code()), home, practice,
        withMunicipality(command), validity));
  }

  private ReferToPhysiotherapy withMunicipality(ReferToPhysiotherapy command) {
    return new ReferToPhysiotherapy(command.practice(), command.citizen(), command.homeMunicipality(), command.group(),
        command.diagnosisGroup(), command.reason(), command.providerId(), chosen(command.providerMunicipality()));
  }

  ChooseProvider checked(ChooseProvider command) {
    requireNotTwo(command.providerId(), command.providerMunicipality());
    if (command.providerId() == null && command.providerMunicipality() == null) {
      throw ReferralCode.ONE_PROVIDER.refuse();
    }
    return new ChooseProvider(command.providerId(), chosen(command.providerMunicipality()));
  }

  void recordSession(PhysiotherapyReferral referral, RecordSession command) {
    requireNotLaterThanToday(command.date(), "date");
    referral.recordSession(command, agreed(referral.homeMunicipality()).physiotherapyIndividualSessions());
  }

  void fileExceptionReport(PhysiotherapyReferral referral, FileExceptionReport command) {
    requireNotLaterThanToday(command.physiotherapistSignedOn(), "physiotherapistSignedOn");
    requireNotLaterThanToday(command.patientSignedOn(), "patientSignedOn");
    referral.fileExceptionReport(command);
  }

  void renew(PhysiotherapyReferral referral) {
    referral.renew(today(), agreed(referral.homeMunicipality()).physiotherapyValidMonths());
  }

  void disclose(PhysiotherapyReferral referral, DiscloseToMunicipality command) {
    if (command.basis() == Disclosure.Basis.CONSENT && command.consentOn() == null) {
      throw ReferralCode.CONSENT_DATE_REQUIRED.refuse(Violation.of("consentOn", ReferralCode.CONSENT_DATE_REQUIRED));
    }
    if (command.basis() == Disclosure.Basis.HEALTH_ACT_43_2_1 && command.requestedOn() == null) {
      throw ReferralCode.REQUEST_DATE_REQUIRED.refuse(Violation.of("requestedOn", ReferralCode.REQUEST_DATE_REQUIRED));
    }
    requireNotLaterThanToday(command.consentOn(), "consentOn");
    requireNotLaterThanToday(command.requestedOn(), "requestedOn");
    requireNotLaterThanToday(command.citizenToldOn(), "citizenToldOn");
    referral.disclose(new Disclosure(today(), command.basis(), caller.subject(), command.consentOn(), command.purpose(), null,
        command.requestedOn(), command.citizenToldOn()));
  }

  void refuseForCapacity(PhysiotherapyReferral referral, RefuseForCapacity command) {
    referral.refuseForCapacity(command, agreed(referral.homeMunicipality()).physiotherapyRefusalLongerPercent());
  }

  private Agreement agreed(String municipality) {
    return agreements.on(today(), municipality);
  }

  private String chosen(String municipality) {
    return municipality == null ? null : municipality(municipality, "providerMunicipality");
  }

  private String municipality(String code, String field) {
    return parties.findMunicipality(code).orElseThrow(() -> PlatformCode.INVALID_REQUEST
        .refuse(Violation.of(field, PlatformCode.UNKNOWN_MUNICIPALITY))).code();
  }

  private static void requireNotTwo(String providerId, String municipality) {
    if (providerId != null && municipality != null) {
      throw ReferralCode.ONE_PROVIDER.refuse();
    }
  }

  /** @param date may be null */
  private void requireNotLaterThanToday(LocalDate date, String field) {
    if (date != null) {
      NotInFuture.require(field, date, today());
    }
  }
}
