package dk.samspor.referral.certificate;

import dk.samspor.platform.access.Authority;
import dk.samspor.referral.certificate.quality.RequestTexts;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What was asked, of whom and for which case; never changed afterwards.
 *
 * @param practice the doctor who is asked; with LÆ 271 the citizen's own doctor, where known
 * @param clinicalRegion with LÆ 271 the region whose clinical function is asked
 */
@Embeddable
record Request(
    @Column(nullable = false) @Enumerated(EnumType.STRING) Form form,
    @Column(name = "asks_for", nullable = false) @Enumerated(EnumType.STRING) Form asksFor,
    @Column(name = "team_case", nullable = false) UUID teamCase,
    @Column String practice,
    @Column(name = "clinical_region") String clinicalRegion,
    @Column(nullable = false) String question,
    @Column String background,
    @Column(name = "social_situation") String socialSituation,
    @Column(name = "health_situation") String healthSituation,
    @Column(name = "employment_situation") String employmentSituation,
    @Column(name = "case_worker_view", nullable = false) String caseWorkerView,
    @Column(name = "citizen_view", nullable = false) String citizenView,
    @Column(name = "requested_date", nullable = false) LocalDate requestedDate) {

  static Request toGp(RequestCertificate command, LocalDate today) {
    return new Request(command.form().form(), command.form().asksFor(), command.teamCase(), command.practice(), null,
        command.question(), command.background(), command.socialSituation(), command.healthSituation(),
        command.employmentSituation(), command.caseWorkerView(), command.citizenView(), today);
  }

  /** @param gp may be null */
  static Request toClinicalFunction(RequestClinicalCertificate command, UUID teamCase, String region, String gp, LocalDate today) {
    return new Request(Form.LAE_271, Form.LAE_275, teamCase, gp, region, command.question(), command.background(), null,
        null, null, command.caseWorkerView(), command.citizenView(), today);
  }

  boolean asksClinicalFunction() {
    return form == Form.LAE_271;
  }

  Authority addressee() {
    return asksClinicalFunction() ? Authority.region(clinicalRegion) : Authority.practice(practice);
  }

  RequestTexts texts() {
    return new RequestTexts(question, background, socialSituation, healthSituation, employmentSituation, caseWorkerView, citizenView);
  }

  @Override
  public String toString() {
    return "Request[masked]";
  }
}
