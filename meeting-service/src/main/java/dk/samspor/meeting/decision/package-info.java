/** What happens after the recommendation: the decision, the written conclusion, the message to the GP [D 7]. */
package dk.samspor.meeting.decision;
