package dk.samspor.referral.trainingplan;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.identity.Cpr;
import dk.samspor.referral.trainingplan.content.PlanContent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A hospital sends a training plan: the one command behind every door (JSON and G-GOP).
 *
 * @param letterId the sender's own id for this letter; makes it repeat-safe
 * @param sender the sending department, such as {@code hospital:4202360}; needed by systems that act for several
 * @param homeMunicipality code of the citizen's home municipality, four digits
 * @param plan what the plan says; may be incomplete, see the completeness report
 */
public record ReceiveTrainingPlan(
    @NotBlank @Size(max = 100) @Pattern(regexp = "\\P{Cntrl}*", message = "{referral.letter}") String letterId,
    Authority sender,
    @NotNull @Valid GivenCitizen citizen,
    @NotBlank @Size(max = 4) String homeMunicipality,
    @NotNull @Valid PlanContent plan) {

  /** The citizen as the hospital knows her. */
  public record GivenCitizen(@NotNull Cpr cpr, @NotBlank @Size(max = 200) String name) {
    @Override
    public String toString() {
      return "GivenCitizen[masked]";
    }
  }

  /** What the sender wrote, the letter's id too, is no text for a log. */
  @Override
  public String toString() {
    return "ReceiveTrainingPlan[" + plan + "]";
  }
}
