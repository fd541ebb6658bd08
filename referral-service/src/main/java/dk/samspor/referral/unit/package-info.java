/**
 * One entrance: referrals to departments that take a subject for citizens of some ages, with their waiting lists
 * [D status report "Én indgang", 2015].
 */
package dk.samspor.referral.unit;
