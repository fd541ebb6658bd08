package dk.samspor.referral.trainingplan;

/** Why a plan goes back to the ward. */
public enum ReturnReason {
  NEED_NOT_DESCRIBED,
  FUNCTION_BEFORE_NOT_DESCRIBED,
  FUNCTION_AT_DISCHARGE_NOT_DESCRIBED,
  DIAGNOSIS_MISSING,
  DISCHARGE_DATE_MISSING,
  PLAN_TYPE_UNCLEAR,
  WRONG_MUNICIPALITY,
  WRONG_CITIZEN,
  OTHER
}
