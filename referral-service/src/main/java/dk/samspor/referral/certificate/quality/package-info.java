/**
 * Whether LÆ 261 asks and LÆ 265 answers in a way the rehabilitation team can use [D 5.3, table 8]. Hints, not demands:
 * every rule looks for one thing, says which words made it speak, and stops nothing.
 */
package dk.samspor.referral.certificate.quality;
