package dk.samspor.stratification.offer;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.samspor.platform.database.JsonColumn;
import jakarta.persistence.Converter;

/** What an offer says. */
@Converter
class OfferTextColumn extends JsonColumn<OfferText> {
  OfferTextColumn() {
    super(new TypeReference<>() {});
  }
}
