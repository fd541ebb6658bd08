package dk.samspor.referral.physiotherapy;

import dk.samspor.referral.citizen.CitizenShown;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A referral to free physiotherapy, for who has a part in it. Dates are legal days, Europe/Copenhagen.
 *
 * @param validUntil last day it holds
 * @param individualSessionsThisYear of the present year of the referral
 * @param earlierStatusReports those that the present one followed, oldest first
 * @param statusReportMissing the year is over or nearly so and the doctor has no report to renew from
 */
public record PhysiotherapyView(UUID id, PhysiotherapyReferral.Status status, Set<PhysiotherapyReferral.Act> allowedActions,
    String practice, String homeMunicipality, CitizenShown citizen, Eligibility.Group group, Eligibility.DiagnosisGroup diagnosisGroup,
    String reason, LocalDate validFrom, LocalDate validUntil, String providerId, String providerMunicipality,
    List<SessionView> sessions, int individualSessionsThisYear, int teamSessionsThisYear, List<ExceptionReportView> exceptionReports,
    List<DisclosureView> disclosures, String statusReport, LocalDate statusReportOn,
    List<EarlierStatusReport> earlierStatusReports, boolean statusReportMissing) {

  @Schema(name = "PhysiotherapySession")
  public record SessionView(LocalDate date, Session.Kind kind) {}

  /** @param doctorSignedOn null until the third signature: only then it counts and is sent to the committee */
  @Schema(name = "PhysiotherapyExceptionReport")
  public record ExceptionReportView(LocalDate yearFrom, String reason, LocalDate physiotherapistSignedOn, LocalDate patientSignedOn,
      LocalDate doctorSignedOn) {
    @Override
    public String toString() {
      return "ExceptionReportView[masked]";
    }
  }

  /** @param citizenToBeTold it was made without the patient's knowing, and she has not been told yet */
  @Schema(name = "PhysiotherapyDisclosure")
  public record DisclosureView(LocalDate date, Disclosure.Basis basis, String purpose, LocalDate consentOn, LocalDate withdrawnOn,
      LocalDate requestedOn, LocalDate citizenToldOn, boolean citizenToBeTold) {
    @Override
    public String toString() {
      return "DisclosureView[masked]";
    }
  }

  /** What a referral holds, for its views and its desk. */
  record Stored(String practice, Eligibility.Group group, Eligibility.DiagnosisGroup diagnosisGroup, String reason, Validity validity,
      String providerId, String providerMunicipality, List<Session> sessions, List<ExceptionReport> reports, List<Disclosure> disclosures,
      String statusReport, LocalDate statusReportOn, List<EarlierStatusReport> earlierStatusReports,
      LocalDate statusReportAskedOn) {

    /** The doctor renews from the report of the present year. */
    boolean hasStatusReport() {
      return statusReportOn != null && !statusReportOn.isBefore(validity.yearFrom());
    }

    boolean isAskedForStatusReport() {
      return statusReportAskedOn != null && !statusReportAskedOn.isBefore(validity.yearFrom()) && !hasStatusReport();
    }

    @Override
    public String toString() {
      return "Stored[masked]";
    }
  }

  @Override
  public String toString() {
    return "PhysiotherapyView[" + id + "]";
  }
}
