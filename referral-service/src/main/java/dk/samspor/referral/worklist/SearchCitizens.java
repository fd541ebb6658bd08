package dk.samspor.referral.worklist;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Whom somebody looks for. In a body, because a name never stands in an address.
 *
 * @param name one or more whole words of the name, in any order
 */
public record SearchCitizens(@NotBlank @Size(max = 200) String name) {
  @Override
  public String toString() {
    return "SearchCitizens[masked]";
  }
}
