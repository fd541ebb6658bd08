/** Letters from the referral-service about certificates asked for on behalf of a team case [D 5.3, table 8]. */
package dk.samspor.meeting.certificate;
