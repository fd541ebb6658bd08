package dk.samspor.referral.trainingplan;

/** Why the municipality's therapist asks the ward whether its kind of plan is right; stratification's codes [M, S 1.1]. */
public enum ReconsiderReason { FUNCTION_DOES_NOT_FIT, NEED_CAN_BE_MET_IN_MUNICIPALITY, NEED_EXCEEDS_MUNICIPALITY, PLAN_UNCLEAR, NEED_HAS_CHANGED }
