/** Meeting days: planned with a number of places, filled by cases, held or cancelled [D 3, 6]. */
package dk.samspor.meeting.day;
