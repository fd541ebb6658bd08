/** The three deadlines a team case lives by, counted in Danish legal days with values from the co-operation agreement [D 5.1, 7]. */
package dk.samspor.meeting.deadline;
