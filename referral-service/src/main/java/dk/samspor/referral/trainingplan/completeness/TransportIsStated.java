package dk.samspor.referral.trainingplan.completeness;

import static dk.samspor.referral.trainingplan.completeness.CompletenessCheck.when;

import dk.samspor.referral.trainingplan.content.PlanContent;
import java.util.Optional;

/** The home municipality arranges the transport and must know of it [M, S 1.3]. */
final class TransportIsStated implements CompletenessCheck {

  private static final Finding FINDING = Finding.advisory("TRANSPORT_NOT_STATED", "transport",
      "Det fremgår ikke, om borgeren har behov for transport.",
      "It is not stated whether the citizen needs transport.");

  @Override
  public Optional<Finding> check(PlanContent plan) {
    return when(plan.transport() == null, FINDING);
  }
}
