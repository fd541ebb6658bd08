package dk.samspor.meeting.recommendation;

/** Where a problem lies, an intervention works or a goal points; employment covers education too [D 6.4.2]. */
public enum LifeArea { EMPLOYMENT, SOCIAL, FAMILY, HEALTH }
