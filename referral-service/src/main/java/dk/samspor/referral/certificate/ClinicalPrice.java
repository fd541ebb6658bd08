package dk.samspor.referral.certificate;

import dk.samspor.platform.agreements.Agreements;
import dk.samspor.platform.agreements.ServiceItem;
import dk.samspor.referral.ReferralCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.stream.Collectors;

/** What LÆ 275 costs: the service item's price in the agreement in force on the day of delivery [D table 7]. */
@ApplicationScoped
class ClinicalPrice {

  private final Agreements agreements;

  ClinicalPrice(Agreements agreements) {
    this.agreements = agreements;
  }

  BigDecimal of(DeliverClinicalCertificate delivered, Certificate certificate) {
    var items = agreements.on(delivered.deliveredDate(), certificate.homeMunicipality()).serviceItems();
    ServiceItem item = items.stream().filter(one -> one.code().equals(delivered.serviceItem())).findFirst()
        .orElseThrow(() -> ReferralCode.SERVICE_ITEM_UNKNOWN.refuse(items.stream().map(ServiceItem::code).collect(Collectors.joining(", "))));
    return switch (item.unit()) {
      case PER_ITEM, PER_CASE -> item.price();
      case PER_HOUR -> item.price().multiply(required(delivered.hours(), "hours"));
      case BY_TARIFF -> required(delivered.amount(), "amount");
    };
  }

  private static BigDecimal required(BigDecimal value, String field) {
    if (value == null) {
      throw ReferralCode.PRICE_NEEDS_MORE.refuse(field);
    }
    return value;
  }
}
