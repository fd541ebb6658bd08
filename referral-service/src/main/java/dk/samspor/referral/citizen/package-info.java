/** Who a citizen is: a replacement number that turns out to be somebody with a CPR number. */
package dk.samspor.referral.citizen;
