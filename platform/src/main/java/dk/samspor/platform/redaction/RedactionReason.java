package dk.samspor.platform.redaction;

/** Why a text may not stay. There are no words to it: they would be one more text to take out. */
public enum RedactionReason { ABOUT_SOMEBODY_ELSE, NOT_NECESSARY, CITIZEN_OBJECTED }
