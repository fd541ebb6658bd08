package dk.samspor.referral.citizen;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who a case is about.
 *
 * @param name null where this service has not heard it yet
 * @param cpr ten digits; null where the name is, and for a party that only has a copy
 */
@Schema(name = "CitizenOfCase")
public record CitizenShown(UUID id, String name, String cpr) {
  @Override
  public String toString() {
    return "CitizenShown[" + id + "]";
  }
}
