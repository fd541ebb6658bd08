/**
 * Training plans after discharge (health act §140), from the ward's letter to the end of training [D 1].
 * Other dialects come in through {@link dk.samspor.referral.trainingplan.PlanIntake}.
 */
package dk.samspor.referral.trainingplan;
