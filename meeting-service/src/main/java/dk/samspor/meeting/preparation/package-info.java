/** What the case worker and the citizen bring: the preparatory plan, the documents and the certificates awaited [D 5.1–5.3]. */
package dk.samspor.meeting.preparation;
