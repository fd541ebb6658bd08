package dk.samspor.stratification.offer;

import static dk.samspor.stratification.offer.Offer.Act.*;
import static dk.samspor.stratification.offer.Offer.Status.*;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Part;
import dk.samspor.platform.cases.Acts;
import dk.samspor.platform.cases.Case;
import dk.samspor.platform.cases.DeskEntry;
import dk.samspor.stratification.Nobody;
import dk.samspor.stratification.StratificationCode;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.descriptor.java.Immutability;

/** One offer of the catalogue, as the municipality that keeps it sees it. */
@Entity
@Table(name = "offer")
public class Offer extends Case<Offer.Status, Offer.Act> {

  /** Whether it can be found. */
  @Schema(name = "OfferStatus")
  public enum Status { PUBLISHED, WITHDRAWN }

  /** What can be done. */
  @Schema(name = "OfferAct")
  public enum Act { REPLACE, WITHDRAW }

  static final Acts<Status, Act> ACTS = Acts.of(Status.class, Act.class)
      .in(PUBLISHED, REPLACE, WITHDRAW)
      .in(WITHDRAWN)
      .done();

  @Convert(converter = OfferTextColumn.class)
  @Mutability(Immutability.class)
  @ColumnTransformer(write = "?::jsonb")
  OfferText says;

  protected Offer() {}

  Offer(String municipality, OfferText says) {
    super("OFFER", Nobody.NOBODY, municipality, PUBLISHED);
    this.says = sound(says);
    began("PUBLISH");
  }

  void replace(OfferText newer) {
    act(REPLACE, PUBLISHED);
    says = sound(newer);
  }

  void withdraw() {
    act(WITHDRAW, WITHDRAWN);
  }

  private static OfferText sound(OfferText says) {
    if (!says.isSound()) throw StratificationCode.OFFER_NOT_SOUND.refuse();
    return says;
  }

  @Override
  protected Acts<Status, Act> acts() {
    return ACTS;
  }

  @Override
  protected Collection<DeskEntry> desk() {
    return List.of(new DeskEntry(Authority.municipality(homeMunicipality()), Part.RECEIVER, null));
  }
}
