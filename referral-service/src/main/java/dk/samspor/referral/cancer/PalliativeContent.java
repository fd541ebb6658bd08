package dk.samspor.referral.cancer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * What a palliative referral holds [C].
 *
 * @param contactPerson named, with a number: before the patient leaves the ward
 * @param followUp a follow-up appointment: before the patient leaves the ward
 * @param openAdmission the patient may come back to the ward without a referral
 * @param relatives as the patient defines them
 */
public record PalliativeContent(
    @NotBlank @Size(max = 4_000) String diseaseStatus,
    @NotBlank @Size(max = 4_000) String physicalSymptoms,
    @NotBlank @Size(max = 4_000) String psychosocialProblems,
    @NotBlank @Size(max = 4_000) String existentialProblems,
    @NotBlank @Size(max = 200) String contactPerson,
    @NotBlank @Size(max = 50) String contactPhone,
    @NotNull LocalDate followUp,
    boolean openAdmission,
    @Size(max = 500) String preferredPlaceOfCare,
    @Size(max = 500) String preferredPlaceOfDeath,
    @Size(max = 20) List<@NotBlank @Size(max = 200) String> relatives) {

  public PalliativeContent {
    relatives = relatives == null ? List.of() : relatives.stream().toList(); // a null element is Bean Validation's to name
  }

  @Override
  public String toString() {
    return "PalliativeContent[masked]";
  }
}
