package dk.samspor.stratification.assessment;

import static dk.samspor.stratification.assessment.Level.ADVANCED;
import static dk.samspor.stratification.assessment.Level.BASIC;

import dk.samspor.platform.web.ErrorCode;
import dk.samspor.stratification.StratificationCode;
import dk.samspor.stratification.model.Text;
import java.util.Set;

/** The kind of plan the hospital wrote. Only a general plan's level is the municipality's to find. */
public enum PlanType {
  GENERAL(null, null),
  SPECIALISED(Level.SPECIALISED, new Text(
      "Sygehuset har vurderet behov for genoptræning på specialiseret niveau. Kommunen bekræfter.",
      "The hospital has found a need for training at the specialised level. The municipality confirms.")),
  SPECIALISED_REHABILITATION(Level.SPECIALISED_REHABILITATION, new Text(
      "Sygehuset har vurderet behov for rehabilitering på specialiseret niveau. Kommunen bekræfter.",
      "The hospital has found a need for rehabilitation at the specialised level. The municipality confirms."));

  private final Level chosenByHospital;
  private final Text explanation;

  PlanType(Level chosenByHospital, Text explanation) {
    this.chosenByHospital = chosenByHospital;
    this.explanation = explanation;
  }

  /** The kind of plan a level belongs to. */
  static PlanType of(Level level) {
    return switch (level) {
      case BASIC, ADVANCED -> GENERAL;
      case SPECIALISED -> PlanType.SPECIALISED;
      case SPECIALISED_REHABILITATION -> PlanType.SPECIALISED_REHABILITATION;
    };
  }

  boolean isTheHospitals() {
    return chosenByHospital != null;
  }

  /** The level that comes with the plan, or null where a model proposes it. */
  Level chosenByHospital() {
    return chosenByHospital;
  }

  /** Why that level, or null where a model's rules say it. */
  Text explanation() {
    return explanation;
  }

  /** Refuses a level this kind of plan cannot get. */
  void mustAllow(Level level) {
    var possible = isTheHospitals() ? Set.of(chosenByHospital) : Set.of(BASIC, ADVANCED);
    if (!possible.contains(level)) throw refusal().refuse();
  }

  private ErrorCode refusal() {
    return isTheHospitals() ? StratificationCode.SPECIALISED_ONLY_CONFIRMED : StratificationCode.LEVEL_NOT_FOR_GENERAL_PLAN;
  }
}
