/** Who must sit at the table: the rules for the rehabilitation team's composition [D 6.1], each a class named after its sentence. */
package dk.samspor.meeting.composition;
