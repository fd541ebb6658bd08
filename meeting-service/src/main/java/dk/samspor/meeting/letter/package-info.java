/** Letters that leave the house: the citizen's conclusion and the doctor's copy, printed, queued, sent, receipted [D 7, 7.1]. */
package dk.samspor.meeting.letter;
