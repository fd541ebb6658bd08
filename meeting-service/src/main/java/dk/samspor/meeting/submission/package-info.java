/** Sending a case to the region: the day it reserves, the deadline it keeps or breaks, the answer it waits for [D 5.1]. */
package dk.samspor.meeting.submission;
