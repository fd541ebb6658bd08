package dk.samspor.referral.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * What the doctor wrote, and the document it stands in. Who made it, the service item and the price are LÆ 275's only.
 *
 * @param price in DKK, as agreed on the day of delivery
 * @param copiedTo the practice that got a copy
 */
@Embeddable
record Delivery(
    @Column(name = "delivered_date") LocalDate deliveredDate,
    @Column(name = "assessment") String assessment,
    @Column(name = "doctor_citizen_view") String citizenView,
    @Column(name = "resources") String resources,
    @Column(name = "document_id") UUID document,
    @Column(name = "pages") Integer pages,
    @Enumerated(EnumType.STRING) @Column(name = "made_by") MadeBy madeBy,
    @Column(name = "service_item") String serviceItem,
    @Column(name = "price") BigDecimal price,
    @Column(name = "copied_to") String copiedTo) {

  static Delivery byGp(DeliverCertificate command) {
    return new Delivery(command.deliveredDate(), command.assessment(), command.citizenView(), command.resources(),
        command.document().id(), command.document().pages(), null, null, null, null);
  }

  /** @param gp who gets the copy; null where none is agreed or no doctor is known */
  static Delivery byClinicalFunction(DeliverClinicalCertificate command, BigDecimal price, String gp) {
    return new Delivery(command.deliveredDate(), command.assessment(), command.citizenView(), command.resources(),
        command.document().id(), command.document().pages(), command.madeBy(), command.serviceItem(), price, gp);
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
