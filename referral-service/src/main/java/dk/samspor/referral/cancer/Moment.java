package dk.samspor.referral.cancer;

/** When needs are assessed in a cancer pathway [C]. */
public enum Moment {
  FIRST_SUSPICION, DIAGNOSIS_CONVERSATION, DURING_TREATMENT, TRANSITION, DISCHARGE, AT_GP_AFTER_TREATMENT, AT_INTERVALS, RELAPSE_OR_PROGRESSION
}
