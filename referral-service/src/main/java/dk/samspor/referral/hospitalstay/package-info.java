/**
 * Hospital notifications: admission, ready for discharge, discharge, discharge report and epikrise, between hospital,
 * municipality and GP [R 3.2–3.3].
 */
package dk.samspor.referral.hospitalstay;
