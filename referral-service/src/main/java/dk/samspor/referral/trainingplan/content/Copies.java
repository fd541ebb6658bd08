package dk.samspor.referral.trainingplan.content;

import jakarta.validation.constraints.Pattern;

/**
 * Who else has the plan [C bilag 2, R 3.3].
 *
 * @param practice the GP's practice number (ydernummer), six digits
 * @param citizen whether the citizen was given a copy; null when the hospital did not say
 */
public record Copies(@Pattern(regexp = "\\d{6}", message = "{referral.practice}") String practice, Boolean citizen) {
  @Override
  public String toString() {
    return "Copies[masked]";
  }
}
