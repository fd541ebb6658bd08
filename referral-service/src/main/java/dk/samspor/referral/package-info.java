/** Everything one sector sends another about a citizen: training plans and doctors' certificates so far. */
package dk.samspor.referral;
