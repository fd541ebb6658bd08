package dk.samspor.referral.trainingplan.content;

import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * What the hospital may state as codes, so that the therapist's assessment starts filled in [M, S 1.1].
 * Every field may be absent: the codes help the therapist, they decide nothing.
 */
public record StratificationFacts(
    Complications complications,
    FunctionalImpairment functionalImpairment,
    @Size(max = 6) Set<LifeArea> lifeAreas,
    CognitiveImpairment cognitiveImpairment,
    Coordination coordination,
    Rarity rarity,
    TrainingNeed trainingNeed) {

  public static final StratificationFacts NONE = new StratificationFacts(null, null, null, null, null, null, null);

  /** How complicated the course of treatment was. */
  public enum Complications { NONE, SOME, SEVERE }

  /** How far the loss of function reaches. */
  public enum FunctionalImpairment { DELIMITED, MODERATE, EXTENSIVE }

  /** The parts of life it matters for. */
  public enum LifeArea { WORK, SOCIAL, PHYSICAL_ACTIVITY, SELF_CARE, FAMILY, EDUCATION }

  public enum CognitiveImpairment { NONE, SOME, SIGNIFICANT }

  /** Need for co-ordination with other interventions or sectors. */
  public enum Coordination { NONE, SOME, SEVERAL_SECTORS }

  /** How common the problem is in a municipality. */
  public enum Rarity { COMMON, LESS_COMMON, RARE }

  /** Need and potential for training. */
  public enum TrainingNeed { SMALL, CLEAR, LARGE }

  @Override
  public String toString() {
    return "StratificationFacts[masked]";
  }
}
