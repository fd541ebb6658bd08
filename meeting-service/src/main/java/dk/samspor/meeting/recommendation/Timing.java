package dk.samspor.meeting.recommendation;

/** When an intervention is meant to begin [D 6]. */
public enum Timing { NOW, LATER }
