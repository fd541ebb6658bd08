/** The team case from preparation to closing, forwards and backwards: one aggregate, its acts and what it tells [D 5–7]. */
package dk.samspor.meeting.teamcase;
