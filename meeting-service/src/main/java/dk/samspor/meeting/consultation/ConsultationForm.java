package dk.samspor.meeting.consultation;

/** How they talk: by phone in the small municipalities [D 5.1]. */
public enum ConsultationForm { PHONE, IN_PERSON }
