package dk.samspor.referral.physiotherapy;

import dk.samspor.platform.agreements.Agreements;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.referral.citizen.ShownCitizens;
import dk.samspor.referral.physiotherapy.PhysiotherapyView.DisclosureView;
import dk.samspor.referral.physiotherapy.PhysiotherapyView.ExceptionReportView;
import dk.samspor.referral.physiotherapy.PhysiotherapyView.SessionView;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What of a referral is shown. */
@ApplicationScoped
class PhysiotherapyViews {

  private final ShownCitizens citizens;
  private final Agreements agreements;
  private final BusinessClock clock;

  PhysiotherapyViews(ShownCitizens citizens, Agreements agreements, BusinessClock clock) {
    this.citizens = citizens;
    this.agreements = agreements;
    this.clock = clock;
  }

  private int days(String home) {
    return agreements.on(clock.today(), home).physiotherapyStatusReportDays();
  }

  PhysiotherapyView whole(PhysiotherapyReferral referral) {
    PhysiotherapyView.Stored stored = referral.stored();
    Validity validity = stored.validity();
    return new PhysiotherapyView(referral.id(), referral.status(), actions(referral), stored.practice(), referral.homeMunicipality(),
        citizens.of(referral.citizen(), referral.desk()), stored.group(), stored.diagnosisGroup(), stored.reason(), validity.from(),
        validity.until(), stored.providerId(), stored.providerMunicipality(), sessions(stored), thisYear(stored, Session.Kind.INDIVIDUAL),
        thisYear(stored, Session.Kind.TEAM), reports(stored), disclosures(stored), stored.statusReport(), stored.statusReportOn(),
        stored.earlierStatusReports(), statusReportMissing(stored, referral.homeMunicipality()));
  }

  PhysiotherapyLine line(PhysiotherapyReferral referral) {
    PhysiotherapyView.Stored stored = referral.stored();
    return new PhysiotherapyLine(referral.id(), referral.status(), actions(referral), stored.practice(), stored.group(),
        stored.validity().until(), stored.providerId());
  }

  /** Without what only the calendar does. */
  private static Set<PhysiotherapyReferral.Act> actions(PhysiotherapyReferral referral) {
    Set<PhysiotherapyReferral.Act> actions = EnumSet.noneOf(PhysiotherapyReferral.Act.class);
    actions.addAll(referral.allowedActions());
    actions.remove(PhysiotherapyReferral.Act.EXPIRE);
    actions.remove(PhysiotherapyReferral.Act.ASK_FOR_STATUS_REPORT);
    if (referral.stored().disclosures().stream().noneMatch(Disclosure::waitsToBeTold)) {
      actions.remove(PhysiotherapyReferral.Act.TELL_CITIZEN);
    }
    return actions;
  }

  private static List<SessionView> sessions(PhysiotherapyView.Stored stored) {
    return stored.sessions().stream().map(one -> new SessionView(one.date(), one.kind())).toList();
  }

  private static int thisYear(PhysiotherapyView.Stored stored, Session.Kind kind) {
    Validity validity = stored.validity();
    return (int) stored.sessions().stream()
        .filter(one -> one.kind() == kind && !one.date().isBefore(validity.yearFrom())).count();
  }

  private static List<ExceptionReportView> reports(PhysiotherapyView.Stored stored) {
    return stored.reports().stream().map(report -> new ExceptionReportView(report.yearFrom(), report.reason(),
        report.physiotherapistOn(), report.patientOn(), report.doctorOn())).toList();
  }

  private static List<DisclosureView> disclosures(PhysiotherapyView.Stored stored) {
    return stored.disclosures().stream().map(one -> new DisclosureView(one.on(), one.basis(), one.purpose(), one.consentOn(),
        one.withdrawnOn(), one.requestedOn(), one.citizenToldOn(), one.waitsToBeTold())).toList();
  }

  private boolean statusReportMissing(PhysiotherapyView.Stored stored, String home) {
    LocalDate from = stored.validity().until().minusDays(days(home));
    return !stored.hasStatusReport() && !clock.today().isBefore(from);
  }
}
