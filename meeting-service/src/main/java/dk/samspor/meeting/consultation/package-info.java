/** Preparation consultations: a case worker asks a health coordinator early, in a slot the region offers [D 5.1]. */
package dk.samspor.meeting.consultation;
