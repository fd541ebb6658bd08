package dk.samspor.referral.trainingplan.content;

import jakarta.validation.constraints.Size;

/** Whom the municipality may ask: hospital, ward and person [C bilag 2]. */
public record WardContact(
    @Size(max = 200) String hospital,
    @Size(max = 200) String ward,
    @Size(max = 200) String person,
    @Size(max = 200) String title,
    @Size(max = 50) String phone) {
  @Override
  public String toString() {
    return "WardContact[masked]";
  }
}
