package dk.samspor.referral.trainingplan;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import java.util.function.Consumer;

/** Letters as a hospital's system writes them: whole and valid unless a test takes something away. */
public final class PlanLetters {

  public static final String CPR = "0201609995";

  private PlanLetters() {}

  /** A general plan for an invented citizen of Odense after a knee replacement. */
  public static ObjectNode aPlan() {
    ObjectNode letter = JsonNodeFactory.instance.objectNode();
    letter.put("letterId", UUID.randomUUID().toString());
    letter.putObject("citizen").put("cpr", CPR).put("name", "Einer Prøve");
    letter.put("homeMunicipality", "0461");
    letter.set("plan", content());
    return letter;
  }

  public static ObjectNode aPlan(Consumer<ObjectNode> butInThePlan) {
    ObjectNode letter = aPlan();
    butInThePlan.accept((ObjectNode) letter.get("plan"));
    return letter;
  }

  /** Only a type and a date: nobody can stratify from it. */
  public static ObjectNode aThinPlan() {
    ObjectNode letter = aPlan();
    letter.putObject("plan").put("planType", "GENERAL").put("dischargeDate", "2015-03-09");
    return letter;
  }

  public static ObjectNode content() {
    ObjectNode plan = JsonNodeFactory.instance.objectNode();
    plan.put("planType", "GENERAL").put("need", "Skal genvinde gang og bøjning i knæet efter alloplastik.");
    function(plan.putObject("functionBefore"));
    function(plan.putObject("functionAtDischarge"));
    plan.putArray("diagnoses").addObject().put("code", "DM171").put("text", "Slidgigt i knæet").put("primary", true);
    plan.put("event", "Planlagt knæalloplastik.").put("complications", "Ingen.");
    plan.put("brainInjury", false).put("admissionDate", "2015-03-06").put("dischargeDate", "2015-03-09").put("transport", false);
    plan.putObject("contact").put("ward", "Ortopædkirurgisk Afdeling").put("person", "Camilla Juhl").put("phone", "+4500000000");
    plan.putObject("copies").put("practice", "024015").put("citizen", true);
    ObjectNode stated = plan.putObject("stratification");
    stated.put("complications", "NONE").put("functionalImpairment", "DELIMITED").put("cognitiveImpairment", "NONE")
        .put("coordination", "NONE").put("rarity", "COMMON").put("trainingNeed", "CLEAR");
    stated.putArray("lifeAreas").add("PHYSICAL_ACTIVITY");
    return plan;
  }

  private static void function(ObjectNode statement) {
    for (String part : new String[] {"bodyFunction", "activity", "participation"}) {
      statement.putObject(part)
          .put("resources", "Klarer det meste selv og er motiveret for at træne.")
          .put("limitations", "Smerter og nedsat udholdenhed begrænser i hverdagen.");
    }
  }
}
