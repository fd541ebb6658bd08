package dk.samspor.referral.trainingplan.content;

import jakarta.validation.constraints.Size;

/** Somebody who treated the citizen at the hospital. */
public record CareTeamMember(
    @Size(max = 200) String name,
    @Size(max = 200) String title,
    @Size(max = 50) String phone,
    @Size(max = 200) String department) {
  @Override
  public String toString() {
    return "CareTeamMember[masked]";
  }
}
