/** The regions' health coordinators: who they are, where they are regulars, when they are free, and how much they carry [D 4, 8.2]. */
package dk.samspor.meeting.coordinator;
