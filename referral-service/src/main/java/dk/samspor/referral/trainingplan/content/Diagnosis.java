package dk.samspor.referral.trainingplan.content;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A diagnosis in SKS (the Danish ICD-10 with a leading D).
 *
 * @param code such as {@code DS720}; letters and digits, SKS allows up to ten
 * @param text the diagnosis in words
 * @param primary the reason for the hospital contact
 */
public record Diagnosis(
    @NotNull @Pattern(regexp = "[A-Z][A-Z0-9]{2,9}", message = "{referral.diagnosis}") String code,
    @Size(max = 500) String text,
    boolean primary) {
  @Override
  public String toString() {
    return "Diagnosis[masked]";
  }
}
