/** Doctors' certificates for the rehabilitation team: LÆ 261 asks the GP, LÆ 265 answers [D table 8]. */
package dk.samspor.referral.certificate;
