package dk.samspor.referral.trainingplan;

import dk.samspor.platform.access.Part;
import dk.samspor.platform.redaction.CaseTexts;
import dk.samspor.platform.redaction.Kept;
import java.util.Arrays;
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
  private final String[] told;

  /**
   * @param content the plan's own name for it; null for what is not the ward's
   * @param told the fields of facts that were made from it
   */
  PlanField(String content, String... told) {
    this.content = content;
    this.told = told;
  }

  void declareIn(CaseTexts.Declaring<TrainingPlan> texts) {
    if (!isTheWards()) {
      texts.text(name(), Part.RECEIVER).kept(Kept.emptied("training_plan", "id", "returned_text")).noted(TrainingPlan.Act.RETURN.name());
    } else {
      texts.text(name(), Part.SENDER).kept(Kept.jsonWithout("training_plan", "id", "content", content),
          new EarlierVersions(this), new LettersAsTheyCame()).told(told);
    }
  }

  /** The plan's own name for it; null for what is not the ward's. */
  String inContent() {
    return content;
  }

  boolean isTheWards() {
    return content != null;
  }

  static List<String> names(Collection<PlanField> fields) {
    return Stream.of(values()).filter(fields::contains).map(Enum::name).toList();
  }

  /** A case has texts besides, which are no parts of a plan. */
  static Stream<PlanField> named(Collection<String> codes) {
    return Arrays.stream(values()).filter(field -> codes.contains(field.name()));
  }
}
