package dk.samspor.referral.trainingplan;

import dk.samspor.referral.trainingplan.AllocateTrainingPlan.ProviderKind;
import dk.samspor.referral.trainingplan.TakeHomeDuties.Transport;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the home municipality sees to what stays its own when somebody else trains its citizen [M, S 1.3]. */
@Embeddable
record HomeDuties(
    @Column(name = "coordinator") String coordinator,
    @Column(name = "coordinator_phone") String phone,
    @Enumerated(EnumType.STRING) @Column(name = "transport_arranged") Transport transport) {

  /** What stays with the home municipality. */
  @Schema(name = "HomeDuty")
  public enum Duty { COORDINATION, TRANSPORT }

  HomeDuties(TakeHomeDuties command) {
    this(command.coordinator(), command.phone(), command.transport());
  }

  /**
   * What is still to be seen to: with the own centre nothing, else who co-ordinates, and transport unless the plan says that
   * none is needed.
   */
  static List<Duty> openOn(TrainingPlan plan) {
    boolean elsewhere = plan.allocation().filter(chosen -> chosen.providerKind() != ProviderKind.OWN_CENTRE).isPresent();
    List<Duty> open = new ArrayList<>();
    if (elsewhere && plan.homeDuties().isEmpty()) {
      open.add(Duty.COORDINATION);
      if (!Boolean.FALSE.equals(plan.content().transport())) {
        open.add(Duty.TRANSPORT);
      }
    }
    return List.copyOf(open);
  }

  @Override
  public String toString() {
    return "HomeDuties[" + transport + "]";
  }
}
