/** Other meetings with the same machinery: discharge conference [R 3.3], co-ordination forum [R 3.5], round table [D 7.1], team co-ordination [D]. */
package dk.samspor.meeting.othermeeting;
