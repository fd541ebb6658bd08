/** What a ward writes in a training plan. Health data: stored, shown to those who have a part, told to nobody else. */
package dk.samspor.referral.trainingplan.content;
