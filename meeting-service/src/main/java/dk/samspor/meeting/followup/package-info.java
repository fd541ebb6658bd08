/** What became of it: interventions, goals, the doctor, and advice while the case runs [D 7]. */
package dk.samspor.meeting.followup;
