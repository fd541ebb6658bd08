package dk.samspor.referral.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** What the doctor wrote, and the document it stands in. */
@Embeddable
record Delivery(
    @Column(name = "delivered_date") LocalDate deliveredDate,
    @Column(name = "assessment") String assessment,
    @Column(name = "doctor_citizen_view") String citizenView,
    @Column(name = "resources") String resources,
    @Column(name = "document_id") UUID document,
    @Column(name = "pages") Integer pages) {

  Delivery(DeliverCertificate command) {
    this(command.deliveredDate(), command.assessment(), command.citizenView(), command.resources(),
        command.document().id(), command.document().pages());
  }

  /** Calendar days. */
  long daysSince(LocalDate requested) {
    return ChronoUnit.DAYS.between(requested, deliveredDate);
  }

  @Override
  public String toString() {
    return "Delivery[masked]";
  }
}
