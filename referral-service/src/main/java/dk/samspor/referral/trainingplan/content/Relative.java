package dk.samspor.referral.trainingplan.content;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Somebody close to the citizen, whom the citizen lets the ward name.
 *
 * @param relation such as {@code aegtefaelle}, as the sender writes it
 * @param phones numbers as written, the one to try first first
 */
public record Relative(
    @Size(max = 50) String relation,
    @Size(max = 200) String name,
    @Size(max = 300) String address,
    @Size(max = 10) List<@NotNull @Size(max = 50) String> phones,
    @Size(max = 200) String email) {

  public Relative {
    phones = phones == null ? List.of() : phones.stream().toList(); // a null element is Bean Validation's to name
  }

  @Override
  public String toString() {
    return "Relative[masked]";
  }
}
