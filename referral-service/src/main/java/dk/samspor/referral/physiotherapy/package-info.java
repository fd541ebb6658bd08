/**
 * Free physiotherapy (health act §140a): a doctor refers, the municipality pays and decides nothing about the referral [S].
 */
package dk.samspor.referral.physiotherapy;
