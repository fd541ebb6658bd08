/** Everyone in the room follows what is written: a page for the projector that shows the recommendation as it comes [D 6.4]. */
package dk.samspor.meeting.live;
