package dk.samspor.meeting.consultation;

/** Whether the advice led to a request for information, and which. */
public enum InformationRequest { NONE, LAE_265, LAE_275, OTHER }
