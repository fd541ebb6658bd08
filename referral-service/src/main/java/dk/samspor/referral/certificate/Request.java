package dk.samspor.referral.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;

/** What was asked, of whom and for which case; never changed afterwards. */
@Embeddable
record Request(
    @Column(nullable = false) @Enumerated(EnumType.STRING) Form form,
    @Column(name = "asks_for", nullable = false) @Enumerated(EnumType.STRING) Form asksFor,
    @Column(name = "team_case", nullable = false) UUID teamCase,
    @Column(nullable = false) String practice,
    @Column(nullable = false) String question,
    @Column(name = "case_worker_view", nullable = false) String caseWorkerView,
    @Column(name = "citizen_view", nullable = false) String citizenView,
    @Column(name = "consultation") LocalDate consultation,
    @Column(name = "requested_date", nullable = false) LocalDate requestedDate) {

  Request(RequestCertificate command, LocalDate today) {
    this(command.form().form(), command.form().asksFor(), command.teamCase(), command.practice(), command.question(),
        command.caseWorkerView(), command.citizenView(), command.consultation(), today);
  }

  @Override
  public String toString() {
    return "Request[masked]";
  }
}
