package dk.samspor.stratification.assessment;

import java.time.LocalDate;

/**
 * What the municipality asked the hospital about a level the hospital chose, and the answer.
 *
 * @param wish   the kind of plan the municipality finds right, or null
 * @param answer the kind of plan the hospital says it is; null while it has not answered
 */
public record HospitalQuestion(Reason reason, String text, PlanType wish, LocalDate askedOn, PlanType answer, LocalDate answeredOn) {

  /** Why the hospital is asked. */
  public enum Reason { FUNCTION_DOES_NOT_FIT, NEED_CAN_BE_MET_IN_MUNICIPALITY, NEED_EXCEEDS_MUNICIPALITY, PLAN_UNCLEAR, NEED_HAS_CHANGED }

  HospitalQuestion answered(PlanType type, LocalDate on) {
    return new HospitalQuestion(reason, text, wish, askedOn, type, on);
  }

  /** Without the text: it is about a citizen, and whatever is printed may end in a log. */
  @Override
  public String toString() {
    return "HospitalQuestion[" + reason + ", " + askedOn + ", " + answer + "]";
  }
}
