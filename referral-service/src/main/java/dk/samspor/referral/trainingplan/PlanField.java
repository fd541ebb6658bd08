package dk.samspor.referral.trainingplan;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of a plan can be redacted: a part of the ward's text, or the municipality's own words when it returned the plan. */
@Schema(name = "TrainingPlanField")
public enum PlanField {
  NEED("need"),
  FUNCTION_BEFORE("functionBefore"),
  FUNCTION_AT_DISCHARGE("functionAtDischarge"),
  DIAGNOSES("diagnoses"),
  EVENT("event"),
  COMPLICATIONS("complications"),
  HEALTH_SUMMARY("healthSummary"),
  BRAIN_INJURY("brainInjury", "brainInjury"),
  TRANSPORT("transport"),
  DEADLINE("deadline", "deadline"),
  CONTACT("contact"),
  STRATIFICATION("stratification", "complications", "functionalImpairment", "lifeAreas", "cognitiveImpairment", "coordination",
      "rarity", "trainingNeed"),
  ICF("icf"),
  RELATIVES("relatives"),
  HOSPITAL("hospital"),
  NOTES("notes"),
  RETURN_TEXT(null);

  private final String content;
  private final List<String> told;

  /**
   * @param content the plan's own name for it; null for what is not the ward's
   * @param told the fields of facts that were made from it
   */
  PlanField(String content, String... told) {
    this.content = content;
    this.told = List.of(told);
  }

  boolean isTheWards() {
    return content != null;
  }

  /** Names within the plan's content. */
  static List<String> inContent(Collection<PlanField> fields) {
    return fields.stream().filter(PlanField::isTheWards).map(field -> field.content).toList();
  }

  /** Names within the data of facts. */
  static List<String> inFacts(Collection<PlanField> fields) {
    return fields.stream().flatMap(field -> field.told.stream()).toList();
  }

  /** Acts whose notes are this text. */
  static List<String> inHistory(Collection<PlanField> fields) {
    return fields.contains(RETURN_TEXT) ? List.of(TrainingPlan.Act.RETURN.name()) : List.of();
  }

  static List<String> names(Collection<PlanField> fields) {
    return Stream.of(values()).filter(fields::contains).map(Enum::name).toList();
  }
}
