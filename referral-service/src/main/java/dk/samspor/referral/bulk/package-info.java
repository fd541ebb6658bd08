/** Many training plans or admissions in one request: migration from another system, and the nightly transfer of one that cannot send at once. */
package dk.samspor.referral.bulk;
