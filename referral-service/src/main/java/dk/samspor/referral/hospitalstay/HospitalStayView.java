package dk.samspor.referral.hospitalstay;

import dk.samspor.referral.citizen.CitizenShown;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A stay at a hospital for hospital, municipality and GP. Times are UTC, dates legal days in Europe/Copenhagen.
 *
 * @param admissionReport what the municipality does for the citizen at home
 * @param admissionReportAutomatic it was written by itself, because the citizen is known there
 * @param earlierAdmissionReports those that the present one took the place of, oldest first
 * @param earlierDischargeReports those that the present one took the place of, oldest first
 * @param epikriseDue null until the discharge
 * @param epikrises all that were sent, a provisional one beside the one that replaced it
 * @param conferences discharge conferences that were planned or held, in the order of their days
 * @param agreedDischarge the day of discharge that was agreed at the last of them; null where none was
 */
public record HospitalStayView(UUID id, HospitalStay.Status status, Set<HospitalStay.Act> allowedActions, String sender, String contactId,
    String homeMunicipality, String practice, CitizenShown citizen, Instant admittedAt, boolean acute, String reason, String admissionReport,
    boolean admissionReportAutomatic, LocalDate readyOn, String needs, String coordinator, String coordinatorPhone, Instant dischargedAt,
    String dischargeReport, List<EarlierReport> earlierAdmissionReports, List<EarlierReport> earlierDischargeReports, LocalDate epikriseDue,
    boolean lacksEpikrise, List<EpikriseView> epikrises,
    List<ConferenceView> conferences, LocalDate agreedDischarge) {

  /** @param workingDays from the discharge; 0 on the same day */
  @Schema(name = "Epikrise")
  public record EpikriseView(LocalDate sentOn, boolean provisional, int workingDays, String text) {
    @Override
    public String toString() {
      return "EpikriseView[masked]";
    }
  }

  /**
   * A meeting of hospital and municipality about the discharge, as the meeting service told it.
   *
   * @param meeting its id there
   * @param plannedOn the day it is, or was, planned for; null where that was not told
   * @param heldOn null until it was held
   * @param dischargeOn the day of discharge that was agreed; null where none was
   * @param cancelled it will not be
   */
  @Schema(name = "DischargeConference")
  public record ConferenceView(UUID meeting, LocalDate plannedOn, LocalDate heldOn, LocalDate dischargeOn, boolean cancelled) {

    static ConferenceView of(Conference one) {
      return new ConferenceView(one.meeting(), one.plannedOn(), one.heldOn(), one.dischargeOn(), one.cancelled());
    }
  }

  /** What a stay holds, for its views. */
  record Stored(String sender, String contactId, String practice, Instant admittedAt, boolean acute, String reason, String admissionReport,
      boolean admissionReportAutomatic, LocalDate readyOn, String needs, String coordinator, String coordinatorPhone, Instant dischargedAt,
      String dischargeReport, EarlierReports earlier, LocalDate epikriseDue, boolean lacksEpikrise, List<Epikrise> epikrises, Conferences conferences) {
    @Override
    public String toString() {
      return "Stored[masked]";
    }
  }

  @Override
  public String toString() {
    return "HospitalStayView[" + id + "]";
  }
}
