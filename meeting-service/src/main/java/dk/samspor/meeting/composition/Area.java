package dk.samspor.meeting.composition;

/** The municipal administrations a participant can stand for [D 6.1]. */
public enum Area { EMPLOYMENT, SOCIAL, HEALTH, EDUCATION, FAMILY }
