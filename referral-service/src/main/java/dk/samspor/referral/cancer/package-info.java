/**
 * Cancer: needs assessments at set moments in four areas, and palliative referrals that do not leave a citizen between
 * two chairs [C].
 */
package dk.samspor.referral.cancer;
