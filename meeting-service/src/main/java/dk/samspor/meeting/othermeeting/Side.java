package dk.samspor.meeting.othermeeting;

/** Whom somebody at the table stands for. */
public enum Side { MUNICIPALITY, REGION, HOSPITAL, GP, CITIZEN, RELATIVE, EMPLOYER, OTHER }
