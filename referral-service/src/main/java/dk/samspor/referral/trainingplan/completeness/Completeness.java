package dk.samspor.referral.trainingplan.completeness;

import dk.samspor.referral.trainingplan.content.PlanContent;
import java.util.List;
import java.util.Optional;

/**
 * Whether a plan is good enough to stratify from [M, S 1.1]: what is missing (blocking) and what is thin (advisory).
 * A plan with blocking findings is stored, and can be returned but not accepted.
 *
 * @param findings blocking first
 */
public record Completeness(List<Finding> findings) {

  private static final List<CompletenessCheck> CHECKS = List.of(
      new PlanTypeIsStated(),
      new NeedIsDescribed(),
      new FunctionBeforeIsDescribed(),
      new FunctionAtDischargeIsDescribed(),
      new DiagnosisIsGiven(),
      new DischargeDateIsGiven(),
      new FunctionIsNotThin(),
      new EveryPartIsDescribed(),
      new ResourcesAndLimitationsAreBothNamed(),
      new BrainInjuryIsStated(),
      new StratificationFactsAreStated(),
      new DeadlineIsADate(),
      new DeadlineHasItsReason(),
      new TransportIsStated(),
      new WardContactIsNamed(),
      new GpHasACopy());

  public static Completeness of(PlanContent plan) {
    return new Completeness(CHECKS.stream()
        .map(check -> check.check(plan))
        .flatMap(Optional::stream)
        .sorted((a, b) -> a.severity().compareTo(b.severity()))
        .toList());
  }

  public List<Finding> blocking() {
    return findings.stream().filter(Finding::isBlocking).toList();
  }

  public List<Finding> advisory() {
    return findings.stream().filter(finding -> !finding.isBlocking()).toList();
  }
}
