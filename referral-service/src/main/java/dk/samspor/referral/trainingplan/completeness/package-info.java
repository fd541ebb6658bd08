/** Whether a plan is good enough to stratify from: one small class for each thing that can be missing or thin [M]. */
package dk.samspor.referral.trainingplan.completeness;
