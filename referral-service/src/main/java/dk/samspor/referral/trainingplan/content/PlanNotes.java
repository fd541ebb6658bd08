package dk.samspor.referral.trainingplan.content;

import jakarta.validation.constraints.Size;

/**
 * What the ward adds in words.
 *
 * @param forCitizen what citizen and relatives have been told
 * @param practical such as an interpreter, or where the key is
 * @param safety what could go wrong, and for whom
 * @param consentInformed whether the citizen was told and agreed that the plan is sent; null when it is not said
 */
public record PlanNotes(
    @Size(max = 20_000) String forCitizen,
    @Size(max = 20_000) String practical,
    @Size(max = 20_000) String safety,
    Boolean consentInformed) {
  @Override
  public String toString() {
    return "PlanNotes[masked]";
  }
}
