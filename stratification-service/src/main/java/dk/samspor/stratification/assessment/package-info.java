/** Assessments: one model version applied to one training plan, and what the professional decided. */
package dk.samspor.stratification.assessment;
