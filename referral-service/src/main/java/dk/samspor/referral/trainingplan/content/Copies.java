package dk.samspor.referral.trainingplan.content;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Who else has the plan [C bilag 2, R 3.3].
 *
 * @param practice the GP's practice number (ydernummer), six digits
 * @param citizen whether the citizen was given a copy; null when the hospital did not say
 * @param practiceDeselected the citizen does not want the own doctor to have a copy; null when it is not said
 * @param others further receivers, in the sender's words
 */
public record Copies(
    @Pattern(regexp = "\\d{6}", message = "{referral.practice}") String practice,
    Boolean citizen,
    @JsonInclude(JsonInclude.Include.NON_NULL) Boolean practiceDeselected,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) @Size(max = 20) List<@NotNull @Size(max = 300) String> others) {

  public Copies {
    others = others == null ? List.of() : others.stream().toList(); // a null element is Bean Validation's to name
  }

  @JsonIgnore
  public boolean withoutDoctor() {
    return Boolean.TRUE.equals(practiceDeselected);
  }

  @Override
  public String toString() {
    return "Copies[masked]";
  }
}
